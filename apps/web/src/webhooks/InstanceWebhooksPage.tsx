import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import page from '../ui/Page.module.css';
import { Skeletons } from '../ui/Skeletons.tsx';
import { instanceWebhooks } from './operations.ts';
import { WebhookList } from './WebhookList.tsx';

/** Which tools outside are told of introductions in all programs, for administrators. */
export function InstanceWebhooksPage() {
  useDocumentTitle('Webhooks · Peergraph');
  const [{ data, error }, again] = useQuery({
    query: instanceWebhooks,
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={refresh} />;
  if (!data)
    return <Skeletons label="The webhooks are on their way" blocks={[[32, 0.4], 90, 200]} />;
  return (
    <div className={page.page}>
      <header>
        <h1>Webhooks of all programs</h1>
        <p className={page.lede}>
          Tools of yours hear when somebody in any program asks, when an expert says yes, and when
          the two met. What is sent is signed, and holds ids and what happened: no names, and
          nobody’s words.
        </p>
        <p className={page.links}>
          <Link to="/account">Your account</Link>
        </p>
      </header>
      <WebhookList programId={null} webhooks={data.webhooks} onChange={refresh} />
    </div>
  );
}
