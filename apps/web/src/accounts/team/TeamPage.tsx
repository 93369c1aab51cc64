import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import page from '../../ui/Page.module.css';
import { Skeletons } from '../../ui/Skeletons.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { TeamOnly } from '../../ui/TeamOnly.tsx';
import classes from '../Accounts.module.css';
import { Invitations } from '../Invitations.tsx';
import { teamQuery } from './operations.ts';
import { TeamList } from './TeamList.tsx';

const route = getRouteApi('/programs/$key/people');

/** Who has an account in a program and what they may do there, for those who give roles and invite. */
export function TeamPage() {
  const { key } = route.useParams();
  const [{ data, error }, refetch] = useQuery({
    query: teamQuery,
    variables: { key },
    requestPolicy: 'cache-and-network',
  });
  const [handedTo, setHandedTo] = useState<string | null>(null);
  const again = () => refetch({ requestPolicy: 'network-only' });
  const program = data?.program;
  useDocumentTitle(program ? `People of ${program.name} · Peergraph` : 'Peergraph');
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data) return <Skeletons label="The people are on their way" blocks={[[32, 0.4], 56, 56]} />;
  if (!program) return <NotHere what="program" name={key} />;
  const { viewer } = data;
  const { team } = program;
  const back = (
    <Link to="/programs/$key" params={{ key }}>
      The program
    </Link>
  );
  if (handedTo)
    return (
      <StatePanel level={1} takesFocus title={`${handedTo} organises ${program.name} now`}>
        <p>You take part as before. Whoever organises it can make you an organiser again.</p>
        <p className={page.links}>{back}</p>
      </StatePanel>
    );
  if (!team || !viewer)
    return (
      <TeamOnly
        title={`Who may do what in ${program.name} is for its organisers`}
        isSignedIn={viewer != null}
      />
    );
  return (
    <div className={page.page}>
      <header>
        <h1>People of {program.name}</h1>
        <p className="soft">Who has an account here, and what they may do.</p>
        <p className={page.links}>{back}</p>
      </header>
      <TeamList
        program={program}
        team={team}
        asker={viewer}
        onChange={again}
        onHandedOver={(name) => {
          if (!viewer.isAdmin) setHandedTo(name);
          again();
        }}
      />
      <section className={classes.section} id="invitations">
        <h2>Invite</h2>
        <Invitations programId={program.id} />
      </section>
    </div>
  );
}
