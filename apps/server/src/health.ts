import type { Db } from '@peergraph/graph';
import { answers } from '@peergraph/graph';
import type { FastifyInstance } from 'fastify';

/** How long the database may take to say that it is there, in ms. */
const patience = 2000;

/** `/live`: this process is up. `/ready`: it can serve, because its database answers; otherwise 503. */
export function serveHealth(app: FastifyInstance, db: Db): void {
  app.get('/live', () => ({ status: 'live' }));
  app.get('/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (await isReady(db)) return { status: 'ready' };
    reply.status(503);
    return { status: 'not ready', reason: 'The database does not answer.' };
  });
}

async function isReady(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answered = answers(db).catch(() => false);
  const ready = await Promise.race([answered, late]);
  clearTimeout(timer);
  return ready;
}
