import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ChallengeCard } from '../ui/ChallengeCard.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import classes from './HomePage.module.css';

const openChallenges = graphql(`
  query OpenChallenges($programKey: String!) {
    program(key: $programKey) {
      id
      key
      name
      cohorts {
        id
        name
        challenges(first: 40) {
          createdAt
          ...ChallengeCard
        }
      }
    }
  }
`);

const atFirst = 8;

/** Open challenges of a program's newest cohort that has any, the newest first. */
export function OpenChallenges({ programKey }: { programKey: string }) {
  const [all, setAll] = useState(false);
  const [result, again] = useQuery({ query: openChallenges, variables: { programKey } });
  const program = result.data?.program;
  if (result.error)
    return (
      <ErrorPanel error={result.error} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  if (!program)
    return <Skeletons label="Challenges are on their way" heights={[24, 170, 170, 170]} gap={16} />;
  const [newest] = program.cohorts
    .map((cohort) => ({
      cohort,
      open: cohort.challenges
        .filter((challenge) => challenge.status === 'OPEN')
        .sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? '')),
    }))
    .filter(({ open }) => open.length > 0);
  if (!newest) return <NoChallenges />;
  const { cohort, open } = newest;
  const shown = all ? open : open.slice(0, atFirst);
  return (
    <section className={classes.section}>
      <div className={classes.heading}>
        <h2>Open challenges</h2>
        <p className={classes.soft}>
          <Link to="/programs/$key" params={{ key: program.key }}>
            {program.name}
          </Link>
          , {cohort.name}
        </p>
      </div>
      <ul className={classes.grid} data-testid="open-challenges">
        {shown.map((challenge) => (
          <ChallengeCard key={challenge.id} challenge={challenge} />
        ))}
      </ul>
      {shown.length < open.length ? (
        <div>
          <Button variant="default" size="md" onClick={() => setAll(true)}>
            Show all {open.length}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** What the first page says when there is nothing to read. */
export function NoChallenges() {
  return (
    <StatePanel title="No open challenges yet">
      <p>
        Import a program, or start with an empty database to see the demo program. Until then the
        search box finds whoever is in the graph.
      </p>
    </StatePanel>
  );
}
