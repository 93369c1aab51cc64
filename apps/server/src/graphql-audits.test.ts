import { openTestDb } from '@peergraph/testkit';
import { serverAudits } from 'graphql-http';
import { afterAll, expect, test } from 'vitest';
import { createApp } from './app.ts';

const db = await openTestDb();
const app = await createApp({ db, profile: 'audit' });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

const audits = serverAudits({ url: `${address}/graphql` });

test('there are as many audits as there were when they were looked at', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits)('GraphQL over HTTP, audit $id: $name', async ({ id, name, fn }) => {
  expect(await fn()).toEqual({ id, name, status: 'ok' });
});
