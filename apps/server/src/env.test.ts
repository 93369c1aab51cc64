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
    url: undefined,
    secret: undefined,
    proxies: 0,
    smtpUrl: undefined,
    mailFrom: 'Peergraph <peergraph@localhost>',
    redisUrl: undefined,
    oidc: undefined,
    localAuth: true,
    privateWebhooks: false,
    profile: 'production',
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
      PEERGRAPH_URL: 'https://peers.example.org/',
      PEERGRAPH_SECRET: 'x'.repeat(32),
      PEERGRAPH_PROXIES: '1',
      SMTP_URL: 'smtps://mail.example.org',
      MAIL_FROM: 'peers@example.org',
      REDIS_URL: 'rediss://redis.example.org',
      OIDC_ISSUER_URL: 'https://id.example.org',
      OIDC_CLIENT_ID: 'peers',
      OIDC_CLIENT_SECRET: 'swordfish',
      OIDC_NAME: 'Example',
      DISABLE_LOCAL_AUTH: '1',
      PEERGRAPH_PRIVATE_WEBHOOKS: '1',
      NODE_ENV: 'development',
    }),
  ).toEqual({
    port: 0,
    host: '::1',
    hosts: ['peers.example.org', 'intranet'],
    home: join(process.cwd(), 'elsewhere'),
    demo: false,
    url: 'https://peers.example.org',
    secret: 'x'.repeat(32),
    proxies: 1,
    smtpUrl: 'smtps://mail.example.org',
    mailFrom: 'peers@example.org',
    redisUrl: 'rediss://redis.example.org',
    oidc: {
      issuer: 'https://id.example.org',
      clientId: 'peers',
      clientSecret: 'swordfish',
      name: 'Example',
    },
    localAuth: false,
    privateWebhooks: true,
    profile: 'development',
  });
});

test('the audit profile is asked for by name', () => {
  expect(readEnv({ PEERGRAPH_AUDIT: '1' }).profile).toBe('audit');
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

test('half of what a provider needs, or no way in at all, is told; a secret is never repeated', () => {
  expect(() => readEnv({ OIDC_CLIENT_ID: 'peers' })).toThrow('set all three or none');
  expect(() => readEnv({ DISABLE_LOCAL_AUTH: '1' })).toThrow('leaves nobody a way in');
  expect(() => readEnv({ PEERGRAPH_SECRET: 'swordfish' })).toThrow(
    'PEERGRAPH_SECRET has to be at least 32 characters.',
  );
  expect(() => readEnv({ REDIS_URL: 'http://:swordfish@redis' })).toThrow(
    /^REDIS_URL has to be redis:\/\/… or rediss:\/\/…, such as redis:\/\/redis.example.org:6379\.$/,
  );
});
