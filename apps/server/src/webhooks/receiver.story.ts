import { createServer, type IncomingHttpHeaders } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

type Received = { headers: IncomingHttpHeaders; path: string; body: string };

const Headers = z.object({
  'webhook-id': z.string(),
  'webhook-timestamp': z.string(),
  'webhook-signature': z.string(),
});

/** Somebody's tool, which is told of introductions and answers with a status, or not at all. */
export async function openReceiver() {
  const received: Received[] = [];
  let status: number | null = 200;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, path: request.url ?? '', body });
    if (status !== null) response.writeHead(status, { location: '/elsewhere' }).end('Thank you.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('Not listening on a port.');
  return {
    port: bound.port,
    url: `http://127.0.0.1:${bound.port}/peergraph`,
    received,
    /** Null from now on keeps whoever sends waiting. */
    answerWith: (next: number | null) => {
      status = next;
    },
    ids: () => received.map(({ headers }) => headers['webhook-id']),
    /** What was told, checked as whoever is told would. Throws where a signature is wrong. */
    told: (secret: string): unknown[] =>
      received.map(({ headers, body }) => new Webhook(secret).verify(body, Headers.parse(headers))),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
