import { useId } from 'react';
import type { PathFragment, RequestWay } from '../generated/graphql.ts';
import { shortName } from '../ui/words/person.ts';
import classes from './Requests.module.css';

export type BrokerRecord = {
  person: { id: string };
  pitched: number;
  accepted: number;
  met: number;
};

type Props = {
  expert: { name: string };
  paths: readonly PathFragment[];
  ways: readonly RequestWay[];
  records: readonly BrokerRecord[];
  /** The place of a path, FACILITATOR or DIRECT. */
  way: string;
  onWay: (way: string) => void;
};

type Choice = { value: string; title: string; note: string; isOff?: boolean };

/** Through whom one asks: somebody on a path, the facilitators, or nobody, where the expert allows it. */
export function WayChoice({ way, onWay, ...asked }: Props) {
  const name = useId();
  return (
    <fieldset className={classes.ways}>
      <legend>Through whom?</legend>
      {choicesOf(asked).map(({ value, title, note, isOff = false }) => (
        <label key={value} className={classes.choice} data-off={isOff || undefined}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={way === value}
            disabled={isOff}
            onChange={() => onWay(value)}
          />
          <span>
            <strong>{title}</strong>
            <br />
            <span className={classes.soft}>{note}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The choices there are, the best first. */
export function choicesOf({
  expert,
  paths,
  ways,
  records,
}: Omit<Props, 'way' | 'onWay'>): Choice[] {
  const through = paths.flatMap((path, place): Choice[] => {
    const broker = path.people.at(-2);
    if (!broker || !path.broker || path.people.length < 3) return [];
    const isOff = path.broker.paused || path.broker.capacity === 0;
    const record = records.find((one) => one.person.id === broker.id);
    return [
      {
        value: String(place),
        title: broker.name,
        note: isOff
          ? 'makes no introductions for now'
          : [wayInWords(path, expert), ...(record ? [recordInWords(record)] : [])].join(' '),
        isOff,
      },
    ];
  });
  return [
    ...through,
    ...(ways.includes('FACILITATOR')
      ? [
          {
            value: 'FACILITATOR',
            title: 'A facilitator of the program',
            note: 'whoever of them has time introduces you',
          },
        ]
      : []),
    ...(ways.includes('DIRECT')
      ? [
          {
            value: 'DIRECT',
            title: 'Directly',
            note: `${shortName(expert.name)} may be asked without anybody between`,
          },
        ]
      : []),
  ];
}

/** `You know Ada, and Ada knows Mira.`, or who comes between. */
function wayInWords({ people }: PathFragment, expert: { name: string }): string {
  const [contact = '', broker = ''] = [people[1], people.at(-2)].map((one) =>
    shortName(one?.name ?? 'somebody'),
  );
  const last = `${broker} knows ${shortName(expert.name)}.`;
  if (people.length === 3) return `You know ${broker}, and ${last}`;
  return people.length === 4
    ? `You know ${contact}, who knows ${broker}, and ${last}`
    : `It goes through ${contact}, whom you know, and others. ${last}`;
}

function recordInWords({ pitched, accepted }: BrokerRecord): string {
  const made = pitched === 1 ? 'Introduced once' : `Introduced ${pitched} times`;
  return `${made}; ${accepted === 0 ? 'none' : accepted} said yes.`;
}
