import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { ProgramQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { ChallengeCard } from '../ui/ChallengeCard.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { NotHere } from '../ui/NotHere.tsx';
import page from '../ui/Page.module.css';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { span } from '../ui/words/dates.ts';
import { people } from '../ui/words/steps.ts';
import classes from './ProgramPage.module.css';

const programQuery = graphql(`
  query Program($key: String!) {
    viewer {
      accountId
      permissions
    }
    program(key: $key) {
      id
      name
      description
      rules {
        id
        text
        isActive
      }
      cohorts {
        id
        name
        starts
        ends
        peopleCount
        challengeCount
        challenges(first: 6) {
          ...ChallengeCard
        }
      }
    }
  }
`);

const allChallenges = graphql(`
  query AllChallenges($cohortId: ID!) {
    cohort(id: $cohortId) {
      id
      challenges(first: 200) {
        ...ChallengeCard
      }
    }
  }
`);

const route = getRouteApi('/programs/$key');

/** A program: what it is, and its cohorts with their people and challenges, newest first. */
export function ProgramPage() {
  const { key } = route.useParams();
  const [result, again] = useQuery({ query: programQuery, variables: { key } });
  const program = result.data?.program;
  const may = (...wanted: string[]) =>
    result.data?.viewer?.permissions.some((one) => wanted.includes(one));
  const hasDesk = may(`facilitator:${key}`, `organiser:${key}`);
  const isLead = may('admin', `organiser:${key}`);
  useDocumentTitle(program ? `${program.name} · Peergraph` : 'Peergraph');

  if (result.error) return <ErrorPanel level={1} error={result.error} onRetry={again} />;
  if (program === null) return <NotHere what="program" name={key} />;
  if (!program)
    return (
      <Skeletons
        label="The program is on its way"
        blocks={[[32, 0.3], [66, 0.6], [24, 0.3], 170, 170]}
      />
    );
  return (
    <div className={page.page} data-width="wide">
      <div>
        <h1>{program.name}</h1>
        {program.description ? <p className={page.lede}>{program.description}</p> : null}
        <p className={page.links}>
          <Link to="/explore" search={{ focus: `program:${key}` }}>
            Explore this program
          </Link>
          {hasDesk ? (
            <Link to="/programs/$key/desk" params={{ key }}>
              The facilitators’ desk
            </Link>
          ) : null}
          {isLead ? (
            <>
              <Link to="/programs/$key/people" params={{ key }}>
                People and roles
              </Link>
              <Link to="/programs/$key/webhooks" params={{ key }}>
                Webhooks
              </Link>
            </>
          ) : null}
        </p>
      </div>
      {isLead && program.cohorts.every((cohort) => cohort.peopleCount === 0) ? (
        <NobodyYet programKey={key} />
      ) : null}
      {program.cohorts.length === 0 ? (
        <p className="soft">It has not run yet: no cohorts.</p>
      ) : null}
      {program.cohorts.map((cohort) => (
        <Cohort key={cohort.id} cohort={cohort} />
      ))}
      <Rules rules={(program.rules ?? []).filter(({ isActive }) => isActive)} />
    </div>
  );
}

/** For what reasons introductions were not made here, for whoever takes part; facilitators change them at their desk. */
function Rules({ rules }: { rules: readonly { id: string; text: string }[] }) {
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>Rules of introductions</h2>
      <p className="soft">Each was once the reason for not making one. Read them before you ask.</p>
      <ul className={classes.rules}>
        {rules.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** What comes first in a new program. */
function NobodyYet({ programKey }: { programKey: string }) {
  return (
    <StatePanel
      title="You see nobody in it yet"
      action={
        <Button
          size="md"
          renderRoot={(props) => (
            <Link to="/programs/$key/people" params={{ key: programKey }} {...props} />
          )}
        >
          Invite people
        </Button>
      }
    >
      <p>
        Make a link for whom you want to bring in, and send it. Many at once come with an import,
        under the key <strong>{programKey}</strong>.
      </p>
    </StatePanel>
  );
}

/** As many as can be asked for at once. */
const atMost = 200;

function Cohort({ cohort }: { cohort: NonNullable<ProgramQuery['program']>['cohorts'][number] }) {
  const [all, setAll] = useState(false);
  const dates = span(cohort.starts, cohort.ends);
  const count = cohort.challengeCount;
  const [result, refetch] = useQuery({
    query: allChallenges,
    variables: { cohortId: cohort.id },
    pause: !all,
  });
  const shown = result.data?.cohort?.challenges ?? cohort.challenges;
  return (
    <section className={classes.cohort}>
      <div className={classes.heading}>
        <h2>{cohort.name}</h2>
        <p className="soft">
          {[dates, people(cohort.peopleCount), challengesInWords(count)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <ul className={classes.grid}>
        {shown.map((challenge) => (
          <ChallengeCard key={challenge.id} challenge={challenge} />
        ))}
      </ul>
      {result.error ? <ErrorPanel error={result.error} onRetry={refetch} /> : null}
      {shown.length < Math.min(count, atMost) ? (
        <div>
          <Button
            variant="default"
            size="md"
            loading={result.fetching}
            onClick={() => setAll(true)}
          >
            {count > atMost ? `Show ${atMost} of ${count}` : `Show all ${count}`}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function challengesInWords(count: number): string {
  return count === 1 ? '1 challenge' : `${count} challenges`;
}
