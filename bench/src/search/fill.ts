import { generateProgram } from '@peergraph/exchange';
import { type Db, importEntries } from '@peergraph/graph';
import type { Setting } from '../benches.ts';
import { empty } from '../scratch-neo4j.ts';

/** Empties the database and fills it with a generated program of so many people. */
export async function fill(db: Db, people: number, { tell, signal }: Setting): Promise<void> {
  await empty(db);
  let told = performance.now();
  const start = told;
  async function* read() {
    for (const entry of generateProgram({ people, seed: 1 })) {
      signal.throwIfAborted();
      yield entry;
    }
  }
  await importEntries(db, read, {
    onProgress: (done, total, kind) => {
      if (performance.now() - told < 10_000) return;
      told = performance.now();
      tell(`${people} people: ${done} of ${total} (${kind})`);
    },
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  tell(`${people} people are in the graph after ${seconds} s`);
}
