import { request } from 'node:http';
import { openTestDb } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { createApp } from './app.ts';

const db = await openTestDb();
const app = await createApp({ db, hosts: ['peers.example.org'], log: () => {} });
await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

/** Asks the way a browser does in which `host` leads to 127.0.0.1. */
async function askAs(host: string, path = '/live') {
  const bound = app.server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    asked.on('error', reject).end();
  });
}

test.each([
  'localhost',
  'LOCALHOST:4000',
  '127.0.0.1:4000',
  '[::1]:4000',
  'peers.example.org',
  'Peers.Example.org:443',
])('it answers to %s', async (host) => {
  expect(await askAs(host)).toEqual({ status: 200, text: '{"status":"live"}' });
});

test.each(['evil.example', 'localhost.evil.example:4000', '10.0.0.7', 'org', 'a@localhost', ' '])(
  'it does not answer to "%s", whatever is asked',
  async (host) => {
    for (const path of ['/live', '/graphql?query={viewer{id}}', '/', '/nowhere']) {
      const { status, text } = await askAs(host, path);
      expect({ path, status, code: JSON.parse(text).error.code }).toEqual({
        path,
        status: 421,
        code: 'MISDIRECTED',
      });
    }
  },
);

test('the refusal says what would help', async () => {
  expect(JSON.parse((await askAs('evil.example')).text)).toEqual({
    error: {
      code: 'MISDIRECTED',
      message:
        'This server does not answer to the name "evil.example". Whoever runs it may allow that name in PEERGRAPH_HOSTS.',
    },
  });
});

test('whoever sends slowly is not waited for without end', () => {
  expect(app.server.requestTimeout).toBe(30_000);
});
