import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import type { ChallengeCardFragment, ChallengesToReadQuery } from '../generated/graphql.ts';
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
  const [result, again] = useQuery({ query: challengesToRead, variables: { programKey } });
  const program = result.data?.program;
  if (result.error) return <ErrorPanel error={result.error} onRetry={again} />;
  if (!program) return <OnTheirWay />;
  const newest = newestToRead(program.cohorts);
  if (!newest) return <AnyChallenges />;
  const { cohort, challenges, title } = newest;
  return (
    <section className={classes.section}>
      <div className={classes.heading}>
        <h2>{title}</h2>
        <p className="soft">
          <Link to="/programs/$key" params={{ key: program.key }}>
            {program.name}
          </Link>
          , {cohort.name}
        </p>
      </div>
      <Cards challenges={challenges} />
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

const anyChallenges = graphql(`
  query AnyChallenges {
    challenges(first: 40) {
      ...ChallengeCard
    }
  }
`);

/** Whatever challenges there are, where none is in a program; where there is none at all, `none`. */
export function AnyChallenges({ none = <NoChallenges /> }: { none?: ReactNode }) {
  const [{ data, error }, again] = useQuery({ query: anyChallenges });
  if (error && !data) return <ErrorPanel error={error} onRetry={again} />;
  if (!data) return <OnTheirWay />;
  if (data.challenges.length === 0) return none;
  return (
    <section className={classes.section}>
      <div className={classes.heading}>
        <h2>Challenges</h2>
      </div>
      <Cards challenges={data.challenges} />
    </section>
  );
}

export function OnTheirWay() {
  return (
    <Skeletons label="Challenges are on their way" blocks={[[24, 0.3], 170, 170, 170]} gap={16} />
  );
}

function Cards({ challenges }: { challenges: readonly ChallengeCardFragment[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? challenges : challenges.slice(0, atFirst);
  return (
    <>
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
    </>
  );
}

function NoChallenges() {
  return (
    <StatePanel title="No challenges yet">
      <p>
        Bring the first one. An organiser can import a whole program as well; until then the search
        box finds whoever is in the graph.
      </p>
    </StatePanel>
  );
}
