import { useNavigate } from '@tanstack/react-router';
import { useMutation, useQuery } from 'urql';
import { Form } from '../ui/form/Form.tsx';
import { Select } from '../ui/form/Select.tsx';
import { shortName } from '../ui/words/person.ts';
import { passOn, waysBetween } from './act-operations.ts';
import type { WholeRequest } from './request-operations.ts';

/** Has somebody else introduce: who knows the expert on another path, or the facilitators. */
export function PassOnForm({ request }: { request: WholeRequest }) {
  const { learner, expert, broker } = request;
  const [{ data }] = useQuery({
    query: waysBetween,
    variables: { fromId: learner?.id ?? '', toId: expert?.id ?? '' },
    pause: !learner || !expert,
  });
  const [, pass] = useMutation(passOn);
  const navigate = useNavigate();
  const others = new Map(
    (data?.paths ?? []).flatMap((path) => {
      const last = path.people.at(-2);
      return last && path.people.length > 2 && last.id !== broker?.id && !path.broker?.paused
        ? [[last.id, { name: last.name, path: path.people.map(({ id }) => id) }] as const]
        : [];
    }),
  );
  if (others.size === 0 && !broker)
    return <p className="soft">Nobody else is on a way to {expert?.name}.</p>;
  return (
    <Form
      act="Pass it on"
      send={({ value, once }) =>
        pass(once({ requestId: request.id, path: others.get(value('whom'))?.path ?? [] }))
      }
      onDone={() => navigate({ to: '/introductions' })}
    >
      <Select
        label="To whom"
        name="whom"
        required
        choices={[
          { value: '', label: 'Choose somebody' },
          ...[...others].map(([id, { name }]) => ({
            value: id,
            label: `${name}, who knows ${shortName(expert?.name ?? 'them')}`,
          })),
          ...(broker ? [{ value: 'FACILITATOR', label: 'The facilitators of the program' }] : []),
        ]}
      />
      <p className="soft">
        {shortName(learner?.name ?? 'The learner')} is told, and they have five days.
      </p>
    </Form>
  );
}
