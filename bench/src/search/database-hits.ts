import type { Driver, ProfiledPlan } from 'neo4j-driver';
import { runBare } from './bare-driver.ts';
import type { Call } from './recorder.ts';

/** How often a statement looks at the database, as `PROFILE` counts it: the same on a busy machine and an idle one. */
export async function countHits(
  driver: Driver,
  { text, values }: Pick<Call, 'text' | 'values'>,
): Promise<number> {
  const { summary } = await runBare(driver, { text: `PROFILE ${text}`, values }, 120_000);
  if (!summary.profile) throw new Error('Neo4j gave no profile of a statement.');
  return hitsOf(summary.profile);
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
