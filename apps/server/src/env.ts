import { join, resolve } from 'node:path';
import { z } from 'zod';

const projectRoot = join(import.meta.dirname, '../../..');

/** A blank variable counts as one that is not set: that is what `NAME= command` means to most people. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const hostName = /^[\w-]+(\.[\w-]+)*$/;
const hostNames = 'names such as peers.example.org, with commas between them and without ports';

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
  /** GraphiQL, introspection and hints in errors. */
  development: boolean;
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
      return `${name} is "${environment[name]}"; it has to be ${message}.`;
    });
    throw new BadEnvironment(wrong.join('\n'));
  }
  const { PORT, HOST, PEERGRAPH_HOSTS, PEERGRAPH_HOME, PEERGRAPH_DEMO, NODE_ENV } = checked.data;
  return {
    port: PORT,
    host: HOST,
    hosts: PEERGRAPH_HOSTS,
    home: resolve(PEERGRAPH_HOME),
    demo: PEERGRAPH_DEMO === '1',
    development: NODE_ENV === 'development',
  };
}
