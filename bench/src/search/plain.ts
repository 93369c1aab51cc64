import { type Driver, Neo4jError } from 'neo4j-driver';
import { runBare } from './bare-driver.ts';

/**
 * How one would first write it: everybody two to four connections away, ranked by what they know of the topics. Leaving
 * the own network out comes after DISTINCT, which lets Neo4j prune ways that lead to somebody already met.
 */
const text = `
MATCH (me:Person {id: $personId})-[:CONNECTED*2..4]-(person:Person)
WITH DISTINCT me, person
WHERE person <> me AND NOT EXISTS { (me)-[:CONNECTED]-(person) }
MATCH (person)-[knows:KNOWS_ABOUT]->(topic:Topic)
WHERE topic.id IN $topicIds
RETURN person.id AS id, person.name AS name, person.headline AS headline,
  sum(knows.level) AS score, collect(topic.name) AS topics
ORDER BY score DESC, name
LIMIT 10`;

export type PlainAsk = { personId: string; topicIds: readonly string[] };

/** Asks once; false when it was stopped at the limit (in ms), or ran out of memory. */
export async function askPlainly(driver: Driver, ask: PlainAsk, limit: number): Promise<boolean> {
  const { personId, topicIds } = ask;
  try {
    await runBare(driver, { text, values: { personId, topicIds } }, limit);
    return true;
  } catch (error) {
    const isTooMuch =
      error instanceof Neo4jError && /TimedOut|Terminated|OutOfMemory/.test(error.code);
    if (isTooMuch) return false;
    throw error;
  }
}
