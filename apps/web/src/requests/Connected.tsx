import { shortName } from '../ui/words/person.ts';
import { FirstCall } from './FirstCall.tsx';
import classes from './Introductions.module.css';
import { OutcomeForm } from './OutcomeForm.tsx';
import type { WholeRequest } from './request-operations.ts';

/** Two people who are introduced: how they reach each other, what to go through, and what came of it. */
export function Connected({ request, meId }: { request: WholeRequest; meId: string }) {
  const { contacts, agenda } = request;
  const mine = contacts.find(({ person }) => person.id === meId);
  const other = contacts.find(({ person }) => person.id !== meId);
  const name = shortName(other?.person.name ?? 'them');
  return (
    <div className={classes.act}>
      <section className={classes.contact} data-testid="contact">
        <h2>How you reach {name}</h2>
        {other?.email ? (
          <p>
            <a href={`mailto:${other.email}`}>{other.email}</a>
          </p>
        ) : (
          <p>{name} has no address here. Ask whoever introduced you.</p>
        )}
        {mine?.email ? <p className={classes.soft}>{name} sees your address as well.</p> : null}
      </section>
      <details className={classes.agenda}>
        <summary>
          A first call of {agenda.reduce((sum, { minutes }) => sum + minutes, 0)} minutes
        </summary>
        <ol>
          {agenda.map(({ minutes, text }) => (
            <li key={text}>
              <span className={classes.minutes}>{minutes} min</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </details>
      <FirstCall request={request} />
      <OutcomeForm request={request} meId={meId} />
    </div>
  );
}
