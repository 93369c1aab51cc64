import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { NotHere } from '../../ui/NotHere.tsx';
import { useNews } from '../../ui/news.ts';
import { Skeletons } from '../../ui/Skeletons.tsx';
import { TeamOnly } from '../../ui/TeamOnly.tsx';
import { useSecondTry } from '../../ui/use-second-try.ts';
import { Batch } from './Batch.tsx';
import classes from './Desk.module.css';
import { DeskRows } from './DeskRows.tsx';
import { Loads } from './Loads.tsx';
import { deskOf } from './operations.ts';
import { Proposals } from './Proposals.tsx';
import { Rules } from './Rules.tsx';

const route = getRouteApi('/programs/$key/desk');

/** What the facilitators of a program have before them: the queue, what is in trouble, who carries how much, the rules. */
export function DeskPage() {
  const { key } = route.useParams();
  const [{ data, fetching, error: failed }, again] = useQuery({
    query: deskOf,
    variables: { key },
    requestPolicy: 'cache-and-network',
  });
  const error = useSecondTry({ error: failed, hasAnswer: data !== undefined, again });
  useNews(() => again({ requestPolicy: 'network-only' }));
  const program = data?.program;
  useDocumentTitle(program ? `Desk of ${program.name} · Peergraph` : 'Peergraph');
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data) return <Skeletons label="The desk is on its way" blocks={[[32, 0.4], 90, 90, 200]} />;
  if (!program) return <NotHere what="program" name={key} />;
  const meId = data.viewer?.person?.id;
  if (!program.desk || !meId)
    return (
      <TeamOnly
        title={`The desk of ${program.name} is for its facilitators`}
        isSignedIn={data.viewer != null}
      />
    );
  const { queue, stalled, sent } = program.desk;
  return (
    <div className={classes.page}>
      <header>
        <h1>Desk of {program.name}</h1>
        <p className="soft">
          <Link to="/programs/$key" params={{ key }}>
            The program
          </Link>
        </p>
      </header>
      <div className={classes.columns}>
        <div className={classes.column}>
          <DeskRows
            title="Queue"
            requests={queue}
            meId={meId}
            none="Nothing is open. When somebody asks, it comes here, what ends first first."
          />
          <DeskRows
            title="In trouble"
            requests={stalled}
            meId={meId}
            none="Nobody is left without a next step."
            hint="These came to nothing in the last 30 days, and whoever asked has nothing else on its way."
          />
          <Batch
            programId={program.id}
            unserved={program.desk.unserved}
            isFetching={fetching}
            onDone={() => again({ requestPolicy: 'network-only' })}
          />
          <Loads desk={program.desk} />
        </div>
        <div className={classes.column}>
          <Proposals
            proposals={program.desk.proposals}
            onDone={() => again({ requestPolicy: 'network-only' })}
          />
          <DeskRows
            title="Sent by you lately"
            requests={sent}
            meId={meId}
            none="You sent nothing in the last 30 days."
          />
          <Rules rules={program.rules ?? []} />
        </div>
      </div>
    </div>
  );
}
