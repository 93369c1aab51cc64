import type { HyperConnectionsQuery } from '@peergraph/web/documents';
import type { Ask } from './asks.ts';
import { pageQuery } from './page-query.ts';

type Asked = Pick<Ask, 'personId' | 'input'> & {
  boldness?: number;
  signal?: AbortSignal;
  /** An access token of whoever asks; without one it is the keeper. */
  token?: string;
};

/** Sends what the page sends, and returns whom it found when the whole answer is there. Throws when it holds an error. */
export async function askServer(
  address: string,
  { personId, input, boldness = 0.5, signal, token }: Asked,
): Promise<HyperConnectionsQuery['hyperConnections']['items']> {
  const variables = { input: { personId, ...input, boldness, everyBoldness: true, first: 10 } };
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: pageQuery, variables }),
    signal: signal ?? null,
  });
  const answer = await response.text();
  if (!answer.startsWith('{"data":{"hyperConnections":{') || answer.includes('"errors":[')) {
    throw new Error(`The server answered ${response.status} ${answer.slice(0, 500)}`);
  }
  const { data }: { data: HyperConnectionsQuery } = JSON.parse(answer);
  return data.hyperConnections.items;
}
