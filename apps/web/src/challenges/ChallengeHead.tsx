import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import type { ChallengeHeadFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import page from '../ui/Page.module.css';
import { dayOf, monthOf } from '../ui/words/dates.ts';
import classes from './ChallengePage.module.css';

graphql(`
  fragment ChallengeHead on Challenge {
    key
    title
    statement
    outcome
    status
    createdAt
    topics {
      id
      name
    }
    cohort {
      name
      program {
        key
        name
      }
    }
    posedBy {
      id
      key
      name
    }
    helpedBy {
      id
      key
      name
    }
  }
`);

/** The question, the largest thing on the page; who asks it, where and when; then their own words. */
export function ChallengeHead({ challenge }: { challenge: ChallengeHeadFragment }) {
  const { cohort, createdAt } = challenge;
  return (
    <div className={classes.head}>
      <h1>{challenge.title}</h1>
      <p className={classes.lede}>
        {challenge.posedBy.length > 0 ? (
          <>
            Posed by <PersonLinks people={challenge.posedBy} />
          </>
        ) : null}
        {cohort ? (
          <>
            {' '}
            in{' '}
            <Link to="/programs/$key" params={{ key: cohort.program.key }}>
              {cohort.program.name}
            </Link>
            , {cohort.name}
          </>
        ) : null}
        {createdAt ? (
          <>
            {' · '}
            <time dateTime={createdAt} title={dayOf(createdAt) ?? undefined}>
              {monthOf(createdAt)}
            </time>
          </>
        ) : null}
        {challenge.status === 'OPEN'
          ? null
          : ` · ${challenge.status === 'ANSWERED' ? 'answered' : 'closed'}`}
        {' · '}
        <Link to="/explore" search={{ focus: `challenge:${challenge.key}` }}>
          Explore what is around it
        </Link>
      </p>
      {challenge.statement ? <Statement text={challenge.statement} /> : null}
      {challenge.outcome ? (
        <p className={classes.outcome}>
          <strong>What came of it: </strong>
          {challenge.outcome}
        </p>
      ) : null}
      {challenge.helpedBy.length > 0 ? (
        <p className={classes.lede}>
          Helped by <PersonLinks people={challenge.helpedBy} />
        </p>
      ) : null}
    </div>
  );
}

/** Texts longer than this, in characters, are cut at first. */
const long = { wide: 420, narrow: 200 };

function Statement({ text }: { text: string }) {
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const isLong = text.length > (narrow ? long.narrow : long.wide);
  const [whole, setWhole] = useState(false);
  return (
    <>
      <p className={classes.statement} data-cut={isLong && !whole ? '' : undefined}>
        {text}
      </p>
      {isLong ? (
        <button
          type="button"
          className={page.more}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Read less' : 'Read all of it'}
        </button>
      ) : null}
    </>
  );
}

function PersonLinks({ people }: { people: readonly { id: string; key: string; name: string }[] }) {
  return people.map((person, place) => (
    <Fragment key={person.id}>
      {place === 0 ? '' : place === people.length - 1 ? ' and ' : ', '}
      <Link to="/people/$key" params={{ key: person.key }}>
        {person.name}
      </Link>
    </Fragment>
  ));
}
