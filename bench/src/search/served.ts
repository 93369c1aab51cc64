import type { Db } from '@peergraph/graph';
import { createApp } from '@peergraph/server/app';
import { askServer } from './ask-server.ts';
import type { Ask } from './asks.ts';

export type Served = {
  ask: (ask: Ask) => Promise<unknown>;
  close: () => Promise<void>;
};

/** The server as `npm start` runs it, on a free port of 127.0.0.1. */
export async function serve(db: Db): Promise<Served> {
  const app = await createApp({ db });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { ask: (ask) => askServer(address, ask), close: () => app.close() };
}
