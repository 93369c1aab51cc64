import { Client, cacheExchange, fetchExchange } from 'urql';
import { fetchWithin } from '../ui/fetch-within.ts';

/** A question that takes longer than this will not be answered: better to say so than to wait. In ms. */
const patience = 20_000;

export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' } },
  fetch: fetchWithin(patience),
});
