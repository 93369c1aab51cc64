import { testNeo4j } from '@peergraph/testkit';
import { run } from './run.ts';

export type Tried = { status: number; out: string; err: string };

/** Runs a command line in this process on the tests' database and returns what it printed. */
export async function tryCommand(...words: string[]): Promise<Tried> {
  const { uri, user, password } = await testNeo4j();
  const tried: Tried = { status: 0, out: '', err: '' };
  tried.status = await run(words, {
    environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    out: (text) => {
      tried.out += text;
    },
    err: (text) => {
      tried.err += text;
    },
    isWatched: false,
  });
  return tried;
}
