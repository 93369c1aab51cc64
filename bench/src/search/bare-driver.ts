import type { Connection } from '@peergraph/graph';
import neo4j, { type Driver, type QueryResult } from 'neo4j-driver';
import type { Call } from './recorder.ts';

export function openBareDriver({ uri, user, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** Runs one statement that only reads; throws the driver's own error, also when it takes longer than `timeout` ms. */
export async function runBare(
  driver: Driver,
  { text, values }: Pick<Call, 'text' | 'values'>,
  timeout = 20_000,
): Promise<QueryResult> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    return await session.run(text, values, { timeout });
  } finally {
    await session.close();
  }
}

/** Runs the same statements in the same order, each as soon as those have answered that it waited for. */
export async function replay(driver: Driver, calls: readonly Call[]): Promise<void> {
  const runs: Promise<QueryResult>[] = [];
  for (const call of calls) {
    const before = call.after.map((place) => runs[place]);
    runs.push(Promise.all(before).then(() => runBare(driver, call)));
  }
  await Promise.all(runs);
}
