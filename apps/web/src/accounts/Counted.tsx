import type { VisibilityPartsFragment } from '../generated/graphql.ts';
import { Tick } from '../ui/form/Tick.tsx';

type Props = {
  settings: VisibilityPartsFragment;
  onChange: (counted: boolean) => void;
};

/** Whether those who are not shown the profile may be told a number before any name. */
export function Counted({ settings, onChange }: Props) {
  const { counted, expertise, connections } = settings;
  const isWhole = expertise === 'EVERYONE' && connections === 'EVERYONE';
  return (
    <div>
      <Tick checked={counted} onChange={({ currentTarget }) => onChange(currentTarget.checked)}>
        Before my name, only a number
      </Tick>
      <p className="soft">
        Somebody else who is two steps from you may be told how many people there know a topic, you
        among them, and nothing else.
        {counted && !isWhole
          ? ' For this, what you know and whom you know have to be for everyone who is signed in, below.'
          : ''}
      </p>
    </div>
  );
}
