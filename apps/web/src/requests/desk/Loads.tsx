import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import page from '../../ui/Page.module.css';
import classes from './Desk.module.css';
import type { Desk } from './operations.ts';
import { spreadInWords } from './spread-words.ts';

const atFirst = 8;
/** With fewer, most people carry none, and any spread looks uneven. */
const fewest = 10;

/** Who was asked, and who was to introduce, in the last 30 days, and how evenly that is spread. */
export function Loads({ desk }: { desk: Pick<Desk, 'loads' | 'expertGini' | 'brokerGini'> }) {
  const { loads, expertGini, brokerGini } = desk;
  const [isAll, setAll] = useState(false);
  const requests = total(loads, 'asked');
  const introductions = total(loads, 'introduces');
  const shown = isAll ? loads : loads.slice(0, atFirst);
  return (
    <section className={classes.section}>
      <h2>Who carries how much</h2>
      <p className="soft">
        In the last 30 days there were {counted(requests, 'request')}, and people were asked{' '}
        {times(introductions)} to introduce.{' '}
        <Spread total={requests} gini={expertGini}>
          Requests fall on those who could be asked
        </Spread>{' '}
        <Spread total={introductions} gini={brokerGini}>
          Introducing falls on those who are asked to
        </Spread>{' '}
        {fewIn({ requests, introductions })}
        {Math.max(requests, introductions) < fewest
          ? null
          : 'The figure is a Gini coefficient: 0 where all carry the same, towards 1 where one carries all.'}
      </p>
      {loads.length > 0 ? (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Asked</th>
              <th scope="col">Takes a month</th>
              <th scope="col">To introduce</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ person, asked, capacity, introduces }) => (
              <tr key={person.id}>
                <th scope="row">
                  <Link to="/people/$key" params={{ key: person.key }}>
                    {person.name}
                  </Link>
                </th>
                <td data-full={(asked > 0 && asked >= capacity) || undefined}>
                  {asked}
                  {asked > 0 && asked >= capacity ? <span> full</span> : null}
                </td>
                <td>{capacity === 0 ? 'none' : capacity}</td>
                <td>{introduces}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {loads.length > atFirst ? (
        <button type="button" className={page.more} onClick={() => setAll(!isAll)}>
          {isAll ? 'Only the first' : `All ${loads.length}`}
        </button>
      ) : null}
    </section>
  );
}

const total = (loads: Desk['loads'], what: 'asked' | 'introduces') =>
  loads.reduce((sum, load) => sum + load[what], 0);

const counted = (count: number, word: string) =>
  count === 0 ? `no ${word}s` : count === 1 ? `one ${word}` : `${count} ${word}s`;

const times = (count: number) => (count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`);

/** Of which of them there are too few to say how evenly they fall. */
function fewIn(counts: Record<string, number>): string | null {
  const few = Object.keys(counts).filter((word) => (counts[word] ?? 0) < fewest);
  if (few.length === 0) return null;
  return `How evenly ${few.join(' and ')} fall can be told once there are ${fewest}${few.length > 1 ? ' of each' : ''}. `;
}

type Spreading = { total: number; gini: number | null | undefined; children: string };

/** How evenly so many fall on people; of a few nothing can be said. */
function Spread({ total: count, gini, children }: Spreading) {
  if (count < fewest || typeof gini !== 'number') return null;
  return (
    <>
      {children} <strong>{spreadInWords(gini)}</strong> ({gini.toFixed(2)}).
    </>
  );
}
