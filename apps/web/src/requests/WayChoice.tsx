import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { PathFragment, RequestWay } from '../generated/graphql.ts';
import fields from '../ui/form/Field.module.css';
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

type Choice = {
  value: string;
  title: string;
  note: string;
  isOff?: boolean;
  /** Other ways to the same person, with the places of their paths. */
  others: { value: string; note: string }[];
};

/** Through whom one asks: somebody on a path, the facilitators, or nobody, where the expert allows it. */
export function WayChoice({ way, onWay, ...asked }: Props) {
  const name = useId();
  const choices = choicesOf(asked);
  const people = choices.filter(({ value }) => isPath(value));
  const [isAll, setAll] = useState(people.findIndex((one) => leads(one, way)) >= atFirst);
  const left = isAll ? [] : people.slice(atFirst);
  return (
    <fieldset className={classes.ways}>
      <legend>Through whom?</legend>
      {choices
        .filter((choice) => !left.includes(choice))
        .map(({ value, title, note, isOff = false, others }) => (
          <div key={value} className={classes.choice} data-off={isOff || undefined}>
            <label>
              <input
                type="radio"
                name={name}
                value={value}
                checked={leads({ value, others }, way)}
                disabled={isOff}
                onChange={() => onWay(value)}
              />
              <span>
                <strong>{title}</strong>
                <br />
                <span className="soft">{note}</span>
              </span>
            </label>
            {others.length > 0 && !isOff ? (
              <label className={classes.otherWays}>
                <span className="soft">Which way to {shortName(title)}</span>
                <select
                  className={fields.control}
                  value={others.some((other) => other.value === way) ? way : value}
                  onChange={(event) => onWay(event.currentTarget.value)}
                >
                  <option value={value}>The best one, as above</option>
                  {others.map((other) => (
                    <option key={other.value} value={other.value}>
                      {other.note}
                    </option>
                  ))}
                </select>
              </label>
            ) : null}
          </div>
        ))}
      {left.length > 0 ? (
        <div>
          <Button variant="default" size="sm" onClick={() => setAll(true)}>
            {left.length === 1 ? 'One more person' : `${left.length} more people`}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

/** So many people are offered at first, the best ones. */
const atFirst = 4;
const isPath = (value: string) => /^\d+$/.test(value);
const leads = ({ value, others }: Pick<Choice, 'value' | 'others'>, way: string) =>
  value === way || others.some((other) => other.value === way);

/** The choices there are, the best first: each person once, with all ways that lead through them. */
export function choicesOf({
  expert,
  paths,
  ways,
  records,
}: Omit<Props, 'way' | 'onWay'>): Choice[] {
  const through = new Map<string, Choice>();
  for (const [place, path] of paths.entries()) {
    const broker = path.people.at(-2);
    if (!broker || !path.broker || path.people.length < 3) continue;
    const before = through.get(broker.id);
    if (before) {
      before.others.push({ value: String(place), note: wayInWords(path, expert) });
      continue;
    }
    const isOff = path.broker.paused || path.broker.capacity === 0;
    const record = records.find((one) => one.person.id === broker.id);
    through.set(broker.id, {
      value: String(place),
      title: broker.name,
      note: isOff
        ? 'Makes no introductions for now.'
        : [wayInWords(path, expert), ...(record ? [recordInWords(record)] : [])].join(' '),
      isOff,
      others: [],
    });
  }
  return [
    ...through.values(),
    ...(ways.includes('FACILITATOR')
      ? [
          {
            value: 'FACILITATOR',
            title: 'A facilitator of the program',
            note: 'Whoever of them has time introduces you.',
            others: [],
          },
        ]
      : []),
    ...(ways.includes('DIRECT')
      ? [
          {
            value: 'DIRECT',
            title: 'Directly',
            note: `${shortName(expert.name)} may be asked without anybody between. Facilitators of the program can read it.`,
            others: [],
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
  return `${made}; ${accepted === 0 ? 'nobody has said yes so far' : `${accepted} said yes`}.`;
}
