import { type Driver, Neo4jError } from 'neo4j-driver';
import { runBare } from './bare-driver.ts';

/**
 * How one would first write it: everybody two to four connections away, with how far, ranked by what they know of the
 * topics.
 */
const first = `
MATCH path = (me:Person {id: $personId})-[:CONNECTED*2..4]-(person:Person)
WHERE person <> me AND NOT EXISTS { (me)-[:CONNECTED]-(person) }
WITH person, min(length(path)) AS hops
MATCH (person)-[knows:KNOWS_ABOUT]->(topic:Topic)
WHERE topic.id IN $topicIds
RETURN person.id AS id, person.name AS name, person.headline AS headline, hops,
  sum(knows.level) AS score, collect(topic.name) AS topics
ORDER BY score DESC, hops, name
LIMIT 10`;

/** The same with the distance given up: DISTINCT lets Neo4j prune every way to somebody it has met already. */
const pruned = `
MATCH (me:Person {id: $personId})-[:CONNECTED*2..4]-(person:Person)
WITH DISTINCT me, person
WHERE person <> me AND NOT EXISTS { (me)-[:CONNECTED]-(person) }
MATCH (person)-[knows:KNOWS_ABOUT]->(topic:Topic)
WHERE topic.id IN $topicIds
RETURN person.id AS id, person.name AS name, person.headline AS headline,
  sum(knows.level) AS score, collect(topic.name) AS topics
ORDER BY score DESC, name
LIMIT 10`;

export type PlainStatement = { name: string; text: string };

export const firstPlain: PlainStatement = { name: 'plain 2-to-4-hop Cypher', text: first };

export const plainStatements: readonly PlainStatement[] = [
  firstPlain,
  { name: 'plain 2-to-4-hop Cypher without distances', text: pruned },
];

export type PlainAsk = { personId: string; topicIds: readonly string[] };

/** How many people it finds; null when it was stopped at the limit (in ms), or ran out of memory. */
export async function askPlainly(
  driver: Driver,
  { text }: PlainStatement,
  { personId, topicIds }: PlainAsk,
  limit: number,
): Promise<number | null> {
  try {
    const { records } = await runBare(driver, { text, values: { personId, topicIds } }, limit);
    return records.length;
  } catch (error) {
    const isTooMuch =
      error instanceof Neo4jError && /TimedOut|Terminated|OutOfMemory/.test(error.code);
    if (isTooMuch) return null;
    throw error;
  }
}

const meets = `
MATCH (me:Person {id: $personId})-[:CONNECTED*2..4]-(person:Person)
WITH DISTINCT me, person
WHERE person <> me AND NOT EXISTS { (me)-[:CONNECTED]-(person) }
RETURN count(person) AS people`;

/** How many people two to four connections lead to, whatever they know. */
export async function countMet(
  driver: Driver,
  { personId }: Pick<PlainAsk, 'personId'>,
  limit: number,
): Promise<number> {
  const { records } = await runBare(driver, { text: meets, values: { personId } }, limit);
  return Number(records[0]?.get('people'));
}
