import type { Db } from '@peergraph/graph';
import { createApp } from '@peergraph/server/app';
import type { Ask } from './asks.ts';
import { pageQuery } from './page-query.ts';

export type Served = {
  /** Sends what the page sends, and returns when the whole answer is there. Throws when it holds an error. */
  ask: (ask: Ask) => Promise<void>;
  close: () => Promise<void>;
};

/** The server as `npm start` runs it, on a free port of 127.0.0.1. */
export async function serve(db: Db): Promise<Served> {
  const app = await createApp({ db });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const ask = async ({ personId, input }: Ask) => {
    const variables = { input: { personId, ...input, boldness: 0.5, first: 10 } };
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: pageQuery, variables }),
    });
    const answer = await response.text();
    if (!answer.startsWith('{"data":{"hyperConnections":{') || answer.includes('"errors":[')) {
      throw new Error(`The server answered ${response.status} ${answer.slice(0, 500)}`);
    }
  };
  return { ask, close: () => app.close() };
}
