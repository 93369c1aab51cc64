import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('without any settings Peergraph stays on this machine and shows the demo', () => {
  expect(readEnv({ PORT: '' })).toEqual({
    port: 4000,
    host: '127.0.0.1',
    hosts: [],
    home: join(import.meta.dirname, '../../../.peergraph'),
    demo: true,
    development: false,
  });
});

test('what is set is taken, and a relative home is one from here', () => {
  expect(
    readEnv({
      PORT: '0',
      HOST: '::1',
      PEERGRAPH_HOSTS: 'peers.example.org, intranet',
      PEERGRAPH_HOME: 'elsewhere',
      PEERGRAPH_DEMO: '0',
      NODE_ENV: 'development',
    }),
  ).toEqual({
    port: 0,
    host: '::1',
    hosts: ['peers.example.org', 'intranet'],
    home: join(process.cwd(), 'elsewhere'),
    demo: false,
    development: true,
  });
});

test('a setting that can’t be meant is named, with what would be right', () => {
  expect(() =>
    readEnv({ PORT: '70000', PEERGRAPH_HOSTS: 'http://peers', PEERGRAPH_DEMO: 'no' }),
  ).toThrow(
    'PORT is "70000"; it has to be a port from 0 to 65535.\n' +
      'PEERGRAPH_HOSTS is "http://peers"; it has to be names such as peers.example.org, with commas between them and without ports.\n' +
      'PEERGRAPH_DEMO is "no"; it has to be 0 (no demo) or 1.',
  );
});
