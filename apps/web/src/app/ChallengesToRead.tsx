import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ChallengesToReadQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { ChallengeCard } from '../ui/ChallengeCard.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import classes from './HomePage.module.css';

const challengesToRead = graphql(`
  query ChallengesToRead($programKey: String!) {
    program(key: $programKey) {
      id
      key
      name
      cohorts {
        id
        name
        challenges(first: 40) {
          ...ChallengeCard
        }
      }
    }
  }
`);

const atFirst = 8;

/** Challenges of a program to read first: what is open in its newest cohort, the newest first. */
export function ChallengesToRead({ programKey }: { programKey: string }) {
  const [all, setAll] = useState(false);
  const [result, again] = useQuery({ query: challengesToRead, variables: { programKey } });
  const program = result.data?.program;
  if (result.error) return <ErrorPanel error={result.error} onRetry={again} />;
  if (!program)
    return (
      <Skeletons label="Challenges are on their way" blocks={[[24, 0.3], 170, 170, 170]} gap={16} />
    );
  const newest = newestToRead(program.cohorts);
  if (!newest) return <NoChallenges />;
  const { cohort, challenges, title } = newest;
  const shown = all ? challenges : challenges.slice(0, atFirst);
  return (
    <section className={classes.section}>
      <div className={classes.heading}>
        <h2>{title}</h2>
        <p className={classes.soft}>
          <Link to="/programs/$key" params={{ key: program.key }}>
            {program.name}
          </Link>
          , {cohort.name}
        </p>
      </div>
      <ul className={classes.grid} data-testid="challenges">
        {shown.map((challenge) => (
          <ChallengeCard key={challenge.id} challenge={challenge} />
        ))}
      </ul>
      {shown.length < challenges.length ? (
        <div>
          <Button variant="default" size="md" onClick={() => setAll(true)}>
            Show all {challenges.length}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

type Cohort = NonNullable<ChallengesToReadQuery['program']>['cohorts'][number];

/** The open challenges of the newest cohort that has any; where none is open, those of the newest cohort. */
function newestToRead(cohorts: readonly Cohort[]) {
  const all = cohorts
    .map((cohort) => ({ cohort, challenges: cohort.challenges, title: 'Latest challenges' }))
    .filter(({ challenges }) => challenges.length > 0);
  const open = all
    .map(({ cohort, challenges }) => ({
      cohort,
      challenges: challenges.filter((challenge) => challenge.status === 'OPEN'),
      title: 'Open challenges',
    }))
    .filter(({ challenges }) => challenges.length > 0);
  return open[0] ?? all[0];
}

/** What the first page says when there is nothing to read. */
export function NoChallenges() {
  return (
    <StatePanel title="No challenges yet">
      <p>
        Those of a program’s cohorts stand here, once an import has brought a program in. Until then
        the search box finds whoever and whatever is in the graph.
      </p>
    </StatePanel>
  );
}
