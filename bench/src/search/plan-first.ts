import { type Db, findHyperConnections, patiently } from '@peergraph/graph';
import type { SearchCase } from './asks.ts';

/**
 * Runs one search of each kind, however long it takes: a Neo4j that has never planned these statements may need longer
 * for that, on a busy machine, than a page waits.
 */
export async function planFirst(db: Db, cases: readonly SearchCase[]): Promise<void> {
  for (const { ask } of cases) {
    const { personId, input } = ask(0);
    await findHyperConnections(patiently(db), { personId, ...input, everyBoldness: true });
  }
}
