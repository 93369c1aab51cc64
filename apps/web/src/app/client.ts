import { Client, cacheExchange, fetchExchange } from 'urql';

/** A question that takes longer than this will not be answered: better to say so than to wait. */
const patience = 20_000;

export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' } },
  fetch: (input, init) =>
    fetch(input, {
      ...init,
      signal: init?.signal
        ? AbortSignal.any([init.signal, AbortSignal.timeout(patience)])
        : AbortSignal.timeout(patience),
    }),
});
