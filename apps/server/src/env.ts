import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Profile } from './guard.ts';
import type { Oidc } from './settings.ts';

const projectRoot = join(import.meta.dirname, '../../..');

/** A blank variable counts as one that is not set: that is what `NAME= command` means to most people. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const hostName = /^[\w-]+(\.[\w-]+)*$/;
const hostNames = 'names such as peers.example.org, with commas between them and without ports';

const publicAddress = 'an address without a path, such as https://peers.example.org';

const redisAddress = 'redis://… or rediss://…, such as redis://redis.example.org:6379';

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

const Environment = z.object({
  PORT: optional(
    z
      .string()
      .default('4000')
      .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'a port from 0 to 65535')
      .transform(Number),
  ),
  HOST: optional(z.string().default('127.0.0.1')),
  PEERGRAPH_HOSTS: optional(
    z
      .string()
      .default('')
      .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ''))
      .refine((names) => names.every((name) => hostName.test(name)), hostNames),
  ),
  PEERGRAPH_HOME: optional(z.string().default(join(projectRoot, '.peergraph'))),
  PEERGRAPH_DEMO: optional(z.enum(['0', '1'], '0 (no demo) or 1').default('1')),
  PEERGRAPH_URL: optional(z.string().refine(isAddress, publicAddress).optional()),
  PEERGRAPH_SECRET: optional(z.string().min(32, 'at least 32 characters').optional()),
  PEERGRAPH_PROXIES: optional(
    z.coerce.number('a number from 0 to 10').int().min(0).max(10).default(0),
  ),
  SMTP_URL: optional(
    z
      .string()
      .regex(/^smtps?:\/\//, 'smtp://… or smtps://…')
      .optional(),
  ),
  MAIL_FROM: optional(z.string().default('Peergraph <peergraph@localhost>')),
  REDIS_URL: optional(
    z
      .string()
      .refine((text) => /^rediss?:\/\//.test(text) && URL.canParse(text), redisAddress)
      .optional(),
  ),
  OIDC_ISSUER_URL: optional(
    z.string().refine(isAddress, 'an address that begins with https://').optional(),
  ),
  OIDC_CLIENT_ID: optional(z.string().optional()),
  OIDC_CLIENT_SECRET: optional(z.string().optional()),
  OIDC_NAME: optional(z.string().default('your organisation')),
  DISABLE_LOCAL_AUTH: optional(z.enum(['0', '1'], '0 or 1').default('0')),
  PEERGRAPH_PRIVATE_WEBHOOKS: optional(z.enum(['0', '1'], '0 or 1').default('0')),
  PEERGRAPH_AUDIT: optional(z.enum(['0', '1'], '0 or 1').default('0')),
  NODE_ENV: optional(z.string().default('production')),
});

export type Env = {
  /** 0 takes any free one. */
  port: number;
  host: string;
  /** Names it answers to beside localhost and its own addresses. */
  hosts: string[];
  /** The folder of the local Neo4j, absolute. */
  home: string;
  /** Whether an empty database is filled with the demo program. */
  demo: boolean;
  /** The address people open, without a slash at the end. */
  url: string | undefined;
  /** What signs cookies; where it is not set, one is made and kept in the home. */
  secret: string | undefined;
  proxies: number;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** What carries news of events between several server processes. */
  redisUrl: string | undefined;
  oidc: Oidc | undefined;
  localAuth: boolean;
  /** Whether webhooks may lead into private networks and do without encryption, for development. */
  privateWebhooks: boolean;
  profile: Profile;
};

/** The environment says something that can't be meant; the message names the variable and what would be right. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment';
}

/**
 * What the environment asks for: the one place that reads it. (The ways to a Neo4j, NEO4J_URI and its like, are read by
 * the package that follows them.) Throws `BadEnvironment`.
 */
export function readEnv(environment: NodeJS.ProcessEnv = process.env): Env {
  const checked = Environment.safeParse(environment);
  if (!checked.success) {
    const wrong = checked.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const said = hidden.has(name) ? '' : ` "${environment[name]}"`;
      return said ? `${name} is${said}; it has to be ${message}.` : `${name} has to be ${message}.`;
    });
    throw new BadEnvironment(wrong.join('\n'));
  }
  const { PORT, HOST, PEERGRAPH_HOSTS, PEERGRAPH_HOME, PEERGRAPH_DEMO, PEERGRAPH_AUDIT } =
    checked.data;
  const development = checked.data.NODE_ENV === 'development';
  return {
    port: PORT,
    host: HOST,
    hosts: PEERGRAPH_HOSTS,
    home: resolve(PEERGRAPH_HOME),
    demo: PEERGRAPH_DEMO === '1',
    url: checked.data.PEERGRAPH_URL?.replace(/\/+$/, ''),
    secret: checked.data.PEERGRAPH_SECRET,
    proxies: checked.data.PEERGRAPH_PROXIES,
    smtpUrl: checked.data.SMTP_URL,
    mailFrom: checked.data.MAIL_FROM,
    redisUrl: checked.data.REDIS_URL,
    oidc: oidcOf(checked.data),
    localAuth: checked.data.DISABLE_LOCAL_AUTH === '0',
    privateWebhooks: checked.data.PEERGRAPH_PRIVATE_WEBHOOKS === '1',
    profile: PEERGRAPH_AUDIT === '1' ? 'audit' : development ? 'development' : 'production',
  };
}

/** Whether only this machine can reach it: it listens on loopback, and nothing says that others come by another name or a proxy. */
export const isLocal = ({ host, hosts, url, proxies }: Env): boolean =>
  /^(localhost|127(\.\d+){3}|::1)$/.test(host) && hosts.length === 0 && !url && proxies === 0;

/** What is secret is not repeated in a message. */
const hidden = new Set(['PEERGRAPH_SECRET', 'SMTP_URL', 'REDIS_URL', 'OIDC_CLIENT_SECRET']);

function oidcOf(environment: z.infer<typeof Environment>): Oidc | undefined {
  const {
    OIDC_ISSUER_URL: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name,
    DISABLE_LOCAL_AUTH,
  } = environment;
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret, name };
  if (issuer || clientId || clientSecret)
    throw new BadEnvironment(
      'OIDC_ISSUER_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none.',
    );
  if (DISABLE_LOCAL_AUTH === '1')
    throw new BadEnvironment(
      'DISABLE_LOCAL_AUTH leaves nobody a way in unless OIDC_ISSUER_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set.',
    );
  return undefined;
}
