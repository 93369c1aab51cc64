import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { HomeQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { SearchHint } from '../search/SearchHint.tsx';
import { ChallengeCard } from '../ui/ChallengeCard.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { people } from '../ui/words/steps.ts';
import classes from './HomePage.module.css';
import { newestCohort } from './newest-cohort.ts';

const home = graphql(`
  query Home {
    programs {
      id
      key
      name
      description
      cohorts {
        id
        name
        starts
        peopleCount
        challenges(first: 50) {
          ...ChallengeCard
        }
      }
    }
  }
`);

const atFirst = 8;

/** The first page: what this is, the search box, and challenges of the newest cohort worth reading. */
export function HomePage() {
  useDocumentTitle('Peergraph');
  const [result, again] = useQuery({ query: home });
  const programs = result.data?.programs;

  return (
    <div className={classes.page}>
      <section className={classes.opening}>
        <h1 className={classes.promise}>
          Bring a challenge. See who outside your network can help, why, and who could introduce
          you.
        </h1>
        <div className={classes.search}>
          <SearchBox size="large" autoFocus />
          <SearchHint />
        </div>
      </section>
      {programs ? <Challenges programs={programs} /> : null}
      {!programs && result.error ? (
        <ErrorPanel error={result.error} onRetry={() => again({ requestPolicy: 'network-only' })} />
      ) : null}
      {!programs && !result.error ? (
        <Skeletons label="Challenges are on their way" heights={[24, 170, 170, 170]} gap={16} />
      ) : null}
      {programs && programs.length > 0 ? <Programs programs={programs} /> : null}
    </div>
  );
}

function Challenges({ programs }: { programs: HomeQuery['programs'] }) {
  const [all, setAll] = useState(false);
  const newest = newestCohort(programs);
  if (!newest)
    return (
      <StatePanel title="No open challenges yet">
        <p>
          Import a program, or start with an empty database to see the demo program. Until then the
          search box finds whoever is in the graph.
        </p>
      </StatePanel>
    );
  const { program, cohort, open } = newest;
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

function Programs({ programs }: { programs: HomeQuery['programs'] }) {
  return (
    <section className={classes.section}>
      <h2>Programs</h2>
      <ul className={classes.programs}>
        {programs.map((program) => (
          <li key={program.id}>
            <h3>
              <Link to="/programs/$key" params={{ key: program.key }}>
                {program.name}
              </Link>
            </h3>
            {program.description ? <p>{program.description}</p> : null}
            <ul className={classes.cohorts}>
              {program.cohorts.map((cohort) => (
                <li key={cohort.id}>
                  {cohort.name} <span className={classes.soft}>{people(cohort.peopleCount)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
