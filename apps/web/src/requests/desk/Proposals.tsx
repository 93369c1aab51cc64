import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { ProposalState } from '../../generated/graphql.ts';
import fields from '../../ui/form/Field.module.css';
import { Problem } from '../../ui/Problem.tsx';
import { useAct } from '../../ui/use-act.ts';
import { shortName } from '../../ui/words/person.ts';
import classes from './Desk.module.css';
import { changeProposed, type Proposed } from './operations.ts';

type Props = { proposals: readonly Proposed[]; onDone: () => void };

const states: Record<ProposalState, string> = {
  DRAFT: 'draft',
  HELD: 'held',
  PUBLISHED: 'shown to them',
  ASIDE: 'put aside',
};

/** What is in mind for whom: once shown, the learner asks or does not. */
export function Proposals({ proposals, onDone }: Props) {
  return (
    <section className={classes.section}>
      <h2>
        In mind <span className={classes.count}>{proposals.length}</span>
      </h2>
      <p className="soft">
        {proposals.length === 0
          ? 'Nothing is drafted. What you draft for learners comes here first, and they see nothing of it.'
          : 'They see what you show them; asking is up to them.'}
      </p>
      <ul className={classes.rows}>
        {proposals.map((proposal) => (
          <InMind key={proposal.id} proposal={proposal} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

function InMind({ proposal, onDone }: { proposal: Proposed; onDone: () => void }) {
  const { id: proposalId, state, learner, expert, challenge, why } = proposal;
  const [, change] = useMutation(changeProposed);
  const [note, setNote] = useState(proposal.note);
  const { problem, isActing, act } = useAct(onDone);
  const set = (wanted: ProposalState) =>
    act((once) => change(once({ proposalId, state: wanted, note }, state)));
  const name = shortName(learner?.name ?? 'them');
  return (
    <li className={classes.row} data-proposal={state}>
      <p>
        <strong>
          {learner?.name} and {expert?.name}
        </strong>{' '}
        <span className={classes.count}>{states[state]}</span>
      </p>
      {challenge ? (
        <p className={classes.about}>
          <Link
            to="/challenges/$key"
            params={{ key: challenge.key }}
            search={{ card: expert?.key }}
          >
            {challenge.title}
          </Link>
        </p>
      ) : null}
      <p>
        <span className={classes.count}>{name} reads: </span>
        {why}
      </p>
      <textarea
        aria-label={`What you say to ${name}`}
        placeholder={`A word to ${name}, if you like`}
        className={fields.control}
        rows={1}
        maxLength={1_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Problem text={problem} />
      <div className={classes.acts}>
        {state === 'PUBLISHED' ? null : (
          <Button size="sm" loading={isActing} onClick={() => set('PUBLISHED')}>
            Show it to {name}
          </Button>
        )}
        {state === 'HELD' ? null : (
          <Button variant="default" size="sm" disabled={isActing} onClick={() => set('HELD')}>
            {state === 'PUBLISHED' ? 'Take it back' : 'Hold'}
          </Button>
        )}
        <Button variant="default" size="sm" disabled={isActing} onClick={() => set('ASIDE')}>
          Put aside
        </Button>
      </div>
    </li>
  );
}
