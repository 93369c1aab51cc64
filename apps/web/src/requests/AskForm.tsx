import { useState } from 'react';
import { useMutation } from 'urql';
import type { BeforeAskingQuery, PathFragment } from '../generated/graphql.ts';
import { useDraft } from '../ui/drafts.ts';
import { Form } from '../ui/form/Form.tsx';
import { TextArea } from '../ui/form/TextArea.tsx';
import { ownTimeZone } from '../ui/words/moments.ts';
import { shortName } from '../ui/words/person.ts';
import { inWords } from '../ui/words/steps.ts';
import { sendAsk } from './ask-operations.ts';
import { choicesOf, WayChoice } from './WayChoice.tsx';

type Props = {
  learnerId: string;
  expert: { id: string; name: string };
  challenge: { id: string; title: string; statement?: string | null };
  paths: readonly PathFragment[];
  prospect: NonNullable<BeforeAskingQuery['prospect']>;
  records: NonNullable<BeforeAskingQuery['brokerRecords']>;
  /** The way on the card beside. */
  way: number;
  onWay: (way: number) => void;
  onSent: (sent: { id: string; dueAt: string | null }) => void;
  /** Something else stands in the way now. */
  onRefused: () => void;
};

/** What is kept; `way` is the place of a path, FACILITATOR or DIRECT. */
const fields = ['need', 'tried', 'outcome', 'freeTimes', 'timeZone', 'way'] as const;
type AskWords = Record<(typeof fields)[number], string>;

const most = { need: 2_000, tried: 2_000, outcome: 1_000, freeTimes: 500 };

/** What one writes to ask for an introduction; kept in this browser until it is sent. */
export function AskForm(props: Props) {
  const { learnerId, expert, challenge, paths, prospect, records, way, onWay } = props;
  const choices = choicesOf({ expert, paths, ways: prospect.ways, records });
  const leadsBy = (to: string) =>
    choices.find(
      ({ value, isOff, others }) =>
        !isOff && (value === to || others.some((other) => other.value === to)),
    );
  const first = leadsBy(String(way));
  const { words, isKept, change, forget } = useDraft(
    { personId: learnerId, what: `ask ${challenge.id} ${expert.id}` },
    fields,
    {
      need: (challenge.statement || challenge.title).slice(0, most.need),
      tried: '',
      outcome: '',
      freeTimes: '',
      timeZone: ownTimeZone(),
      way: first ? String(way) : (choices.find(({ isOff }) => !isOff)?.value ?? ''),
    },
  );
  const [, send] = useMutation(sendAsk);
  const [isSent, setSent] = useState(false);
  const isTooLong = (['need', 'tried', 'outcome', 'freeTimes'] as const).some(
    (field) => words[field].length > most[field],
  );
  const choice = leadsBy(words.way);

  if (isSent) return null;
  const name = shortName(expert.name);
  return (
    <Form
      act={
        choice && words.way !== 'DIRECT' && words.way !== 'FACILITATOR'
          ? `Ask ${shortName(choice.title)} to introduce you`
          : words.way === 'DIRECT'
            ? `Ask ${name}`
            : 'Ask the facilitators'
      }
      button={{ disabled: isTooLong || !choice }}
      send={async ({ once }) => {
        const result = await send(once(inputOf(words, { expert, challenge, paths })));
        const done = result.data?.requestIntroduction;
        if (done) {
          forget();
          setSent(true);
          props.onSent({ id: done.id, dueAt: done.dueAt ?? null });
        } else if (result.error?.graphQLErrors[0]?.extensions.code === 'CONFLICT')
          props.onRefused();
        return result;
      }}
      status={isKept ? 'Kept in this browser until you send it.' : ''}
      safe="Your words are kept."
    >
      <p className="soft">
        You have {prospect.openRequests === 0 ? 'none' : inWords(prospect.openRequests)} of{' '}
        {inWords(prospect.mostOpen)} requests open. {name} has room for {inWords(prospect.room)}{' '}
        more, and is asked once for each challenge.
      </p>
      <TextArea
        label="What I need"
        hint={`In your own words. ${name} reads them as they are.`}
        value={words.need}
        most={most.need}
        rows={6}
        required
        onChange={(need) => change({ need })}
      />
      <TextArea
        label="What I tried"
        hint="So that nobody tells you what you know."
        value={words.tried}
        most={most.tried}
        onChange={(tried) => change({ tried })}
      />
      <TextArea
        label="What a good outcome is"
        hint="What you would have after one call."
        value={words.outcome}
        most={most.outcome}
        rows={2}
        required
        onChange={(outcome) => change({ outcome })}
      />
      <TextArea
        label="When I am free"
        hint={`In your time zone, ${words.timeZone}.`}
        value={words.freeTimes}
        most={most.freeTimes}
        rows={1}
        onChange={(freeTimes) => change({ freeTimes })}
      />
      <WayChoice
        expert={expert}
        paths={paths}
        ways={prospect.ways}
        records={records}
        way={words.way}
        onWay={(chosen) => {
          change({ way: chosen });
          if (/^\d+$/.test(chosen)) onWay(Number(chosen));
        }}
      />
    </Form>
  );
}

type Towards = Pick<Props, 'expert' | 'challenge' | 'paths'>;

function inputOf({ way, ...words }: AskWords, { expert, challenge, paths }: Towards) {
  const path = /^\d+$/.test(way) ? paths[Number(way)] : undefined;
  return {
    ...words,
    toId: expert.id,
    challengeId: challenge.id,
    ...(path
      ? { way: 'PERSON' as const, path: path.people.map(({ id }) => id) }
      : { way: way === 'DIRECT' ? ('DIRECT' as const) : ('FACILITATOR' as const) }),
  };
}
