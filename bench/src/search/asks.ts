import { type Db, patiently } from '@peergraph/graph';
import { z } from 'zod';

/** One search: for whom, what the page sends, and the topics of it for whoever can't find them out. */
export type Ask = {
  personId: string;
  input: { topicIds: string[] } | { challengeId: string } | { text: string };
  topicIds: string[];
};

/** A kind of search; every number has another learner, and where there are several, another question. */
export type SearchCase = { name: string; ask: (number: number) => Ask };

const Learner = z.object({ id: z.string() });
const Poser = Learner.extend({ challengeId: z.string(), topicIds: z.array(z.string()) });
const Topic = z.object({ id: z.string(), name: z.string() });
type Topic = z.infer<typeof Topic>;

/** The kinds of searches over a program that was generated. */
export async function readCases(database: Db): Promise<SearchCase[]> {
  const db = patiently(database);
  const learners = z.array(Learner).parse(await db.run(listLearners, {}, 'read'));
  const posers = z.array(Poser).parse(await db.run(listPosers, {}, 'read'));
  const topics = z.array(Topic).parse(await db.run(listTopics, {}, 'read'));
  const quarter = Math.floor(topics.length / 4);
  const inText = topics.filter(({ name }) => text.includes(name.toLowerCase()));
  const forLearner = (question: (number: number) => Omit<Ask, 'personId'>) => (number: number) => ({
    personId: far(learners, number).id,
    ...question(number),
  });
  const about = (some: readonly Topic[]) =>
    forLearner((number) => {
      const topicIds = [pick(some, number).id];
      return { input: { topicIds }, topicIds };
    });
  return [
    { name: 'rare topic', ask: about(topics.slice(-10)) },
    { name: 'common topic', ask: about(topics.slice(quarter, quarter + 10)) },
    { name: 'very common topic', ask: about(topics.slice(0, 5)) },
    {
      name: 'own challenge',
      ask: (number) => {
        const { id, challengeId, topicIds } = far(posers, number);
        return { personId: id, input: { challengeId }, topicIds };
      },
    },
    {
      name: 'free text',
      ask: forLearner(() => ({ input: { text }, topicIds: inText.map(({ id }) => id) })),
    },
  ];
}

function pick<T>(all: readonly T[], number: number): T {
  const one = all[number % all.length];
  if (one === undefined) throw new Error('The program has too few people or topics to search in.');
  return one;
}

/** Steps that share no factor with how many there are lead past all before they come back to the first. */
const far = <T>(all: readonly T[], number: number) => pick(all, number * 7919);

const text =
  'we put small water pumps into four villages and want to know whether their clinics see fewer ill people since. ' +
  'household surveys are slow, many stop answering, and our dashboards have gaps that nobody can explain. ' +
  'has anyone combined forecasting with time-use diaries, or could you show us a first step?';

/** People who know somebody: for others there is no walking. */
const listLearners = `
MATCH (person:Person)
WHERE EXISTS { (person)-[:CONNECTED]-() }
RETURN person.id AS id
ORDER BY person.key`;

const listPosers = `
MATCH (person:Person)-[:POSES]->(challenge:Challenge)
WHERE EXISTS { (person)-[:CONNECTED]-() }
RETURN person.id AS id, challenge.id AS challengeId,
  COLLECT { MATCH (challenge)-[:ABOUT]->(topic:Topic) RETURN topic.id } AS topicIds
ORDER BY challenge.key`;

/** The topics that somebody knows, the commonest first. */
const listTopics = `
MATCH (topic:Topic)
WHERE topic.people > 0
RETURN topic.id AS id, topic.name AS name
ORDER BY topic.people DESC, topic.key`;
