import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { HomeQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { SearchHint } from '../search/SearchHint.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { people } from '../ui/words/steps.ts';
import { AnyChallenges, ChallengesToRead, OnTheirWay } from './ChallengesToRead.tsx';
import classes from './HomePage.module.css';
import { YourChallenges } from './YourChallenges.tsx';

const home = graphql(`
  query Home {
    viewer {
      accountId
      isAdmin
    }
    programs(first: 20) {
      id
      key
      name
      description
      cohorts {
        id
        name
        starts
        peopleCount
      }
    }
  }
`);

/** The first page: what this is, the search box, and challenges of the newest cohort worth reading. */
export function HomePage() {
  useDocumentTitle('Peergraph');
  const [result, again] = useQuery({ query: home });
  const programs = result.data?.programs;
  const newest = programs ? newestProgram(programs) : undefined;
  const makesFirst = programs?.length === 0 && result.data?.viewer?.isAdmin === true;

  return (
    <div className={classes.page}>
      <section className={classes.opening}>
        <h1 className={classes.promise}>
          Find a challenge, or say in your own words what you need. See who outside your network can
          help, why, and who could introduce you.
        </h1>
        <div className={classes.search}>
          <SearchBox size="large" autoFocus />
          <SearchHint />
        </div>
        <div>
          <Button size="md" renderRoot={(props) => <Link to="/challenges/new" {...props} />}>
            Bring a challenge
          </Button>
        </div>
      </section>
      <YourChallenges />
      {!programs && result.error ? <ErrorPanel error={result.error} onRetry={again} /> : null}
      {!programs && !result.error ? <OnTheirWay /> : null}
      {newest ? <ChallengesToRead programKey={newest.key} /> : null}
      {makesFirst ? <FirstProgram /> : null}
      {programs && !newest ? <AnyChallenges {...(makesFirst ? { none: null } : {})} /> : null}
      {programs && programs.length > 0 ? <Programs programs={programs} /> : null}
    </div>
  );
}

/** The program whose newest cohort began last. */
function newestProgram(programs: HomeQuery['programs']) {
  const began = (program: HomeQuery['programs'][number]) =>
    program.cohorts
      .map((cohort) => cohort.starts ?? '')
      .sort()
      .at(-1) ?? '';
  return [...programs].sort((a, b) => began(b).localeCompare(began(a)))[0];
}

/** What an administrator does first. */
function FirstProgram() {
  return (
    <StatePanel
      title="There is no program yet"
      action={
        <Button size="md" renderRoot={(props) => <Link to="/new-program" {...props} />}>
          Make the first program
        </Button>
      }
    >
      <p>Give it a name and a first cohort; then you invite people to it.</p>
    </StatePanel>
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
                  {cohort.name} <span className="soft">{people(cohort.peopleCount)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
