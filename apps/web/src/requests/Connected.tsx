import { shortName } from '../ui/words/person.ts';
import { FirstCall } from './FirstCall.tsx';
import classes from './Introductions.module.css';
import { OutcomeForm } from './OutcomeForm.tsx';
import type { WholeRequest } from './request-operations.ts';

/** Two people who are introduced: how they reach each other, their first call until they met, and what came of it. */
export function Connected({ request, meId }: { request: WholeRequest; meId: string }) {
  const { contacts, timeline } = request;
  const hasMet = timeline.findLast(({ kind }) => kind === 'OUTCOME')?.met ?? false;
  const mine = contacts.find(({ person }) => person.id === meId);
  const other = contacts.find(({ person }) => person.id !== meId);
  const name = shortName(other?.person.name ?? 'them');
  return (
    <div className={classes.connected}>
      <section className={classes.contact} data-testid="contact">
        <h2>How you reach {name}</h2>
        {other?.email ? (
          <p>
            <a href={`mailto:${other.email}`}>{other.email}</a>
          </p>
        ) : (
          <p>
            {name} has no account yet, so there is no address to show. Ask whoever introduced you.
          </p>
        )}
        {mine?.email ? <p className="soft">{name} sees your address as well.</p> : null}
      </section>
      {hasMet ? null : <FirstCall request={request} />}
      <OutcomeForm request={request} meId={meId} />
    </div>
  );
}
