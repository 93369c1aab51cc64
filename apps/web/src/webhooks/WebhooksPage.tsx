import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { NotHere } from '../ui/NotHere.tsx';
import page from '../ui/Page.module.css';
import { Skeletons } from '../ui/Skeletons.tsx';
import { TeamOnly } from '../ui/TeamOnly.tsx';
import { webhooksOf } from './operations.ts';
import { WebhookList } from './WebhookList.tsx';

const route = getRouteApi('/programs/$key/webhooks');

/** Which tools outside are told of introductions in a program, what they were told, and how to add one. */
export function WebhooksPage() {
  const { key } = route.useParams();
  const [{ data, error }, again] = useQuery({
    query: webhooksOf,
    variables: { key },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const program = data?.program;
  useDocumentTitle(program ? `Webhooks of ${program.name} · Peergraph` : 'Peergraph');
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (!data)
    return <Skeletons label="The webhooks are on their way" blocks={[[32, 0.4], 90, 200]} />;
  if (!program) return <NotHere what="program" name={key} />;
  const { webhooks } = program;
  if (!webhooks)
    return (
      <TeamOnly
        title={`The webhooks of ${program.name} are for its organisers`}
        isSignedIn={data.viewer != null}
      />
    );
  return (
    <div className={page.page}>
      <header>
        <h1>Webhooks of {program.name}</h1>
        <p className={page.lede}>
          Tools of yours hear when somebody asks, when an expert says yes, and when the two met.
          What is sent is signed, and holds ids and what happened: no names, and nobody’s words.
        </p>
        <p className={page.links}>
          <Link to="/programs/$key" params={{ key }}>
            The program
          </Link>
        </p>
      </header>
      <WebhookList programId={program.id} webhooks={webhooks} onChange={refresh} />
    </div>
  );
}
