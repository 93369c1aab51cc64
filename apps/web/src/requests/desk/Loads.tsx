import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import classes from './Desk.module.css';
import type { Desk } from './operations.ts';
import { spreadInWords } from './spread-words.ts';

const atFirst = 8;

/** Who was asked, and who was to introduce, in the last 30 days, and how evenly that is spread. */
export function Loads({ desk }: { desk: Pick<Desk, 'loads' | 'expertGini' | 'brokerGini'> }) {
  const { loads, expertGini, brokerGini } = desk;
  const [isAll, setAll] = useState(false);
  const shown = isAll ? loads : loads.slice(0, atFirst);
  return (
    <section className={classes.section}>
      <h2>Who carries how much</h2>
      <p className={classes.soft}>
        In 30 days, requests fall <strong>{spreadInWords(expertGini)}</strong> on those who could be
        asked
        <Figure gini={expertGini} />, and introductions <strong>{spreadInWords(brokerGini)}</strong>{' '}
        on those who make them
        <Figure gini={brokerGini} />.
      </p>
      {loads.length > 0 ? (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Asked</th>
              <th scope="col">Takes a month</th>
              <th scope="col">Introduces</th>
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
        <button type="button" className={classes.more} onClick={() => setAll(!isAll)}>
          {isAll ? 'Only the first' : `All ${loads.length}`}
        </button>
      ) : null}
    </section>
  );
}

function Figure({ gini }: { gini: number | null | undefined }) {
  return typeof gini === 'number' ? (
    <span title="0 where all carry the same, towards 1 where one carries all">
      {' '}
      (Gini {gini.toFixed(2)})
    </span>
  ) : null;
}
