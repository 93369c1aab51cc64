import { topicKey } from '@peergraph/exchange';
import { z } from 'zod';
import type { Db } from './db.ts';
import { defineQuery } from './query.ts';

const texts = z.array(z.string());
const ids = z.object({ ids: texts });

export const TopicRow = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  aliases: texts,
  description: z.string().nullable(),
  peopleCount: z.int(),
});
export type TopicRow = z.infer<typeof TopicRow>;

export const listTopics = defineQuery('topics/list-topics', ids, TopicRow);

const DisciplineOfTopic = z.object({
  ownerId: z.string(),
  id: z.string(),
  key: z.string(),
  name: z.string(),
});
export const listDisciplines = defineQuery('topics/list-disciplines', ids, DisciplineOfTopic);
export type DisciplineRow = Pick<z.infer<typeof DisciplineOfTopic>, 'id' | 'key' | 'name'>;

/** Erases those that nobody names any more and no vocabulary brought. */
export const eraseUnnamedTopics = defineQuery('topics/erase-unnamed', ids, z.object({}));

/** The topics that folded names stand for; of several, the one whose own key the name is comes first. */
export const listTopicsByName = defineQuery(
  'topics/find-topics-named',
  z.object({ names: texts }),
  z.object({ name: z.string(), id: z.string(), key: z.string() }),
);

/** The topics these words name, in any of their spellings; each name with its best topic first. */
export function findTopicsNamed(db: Db, names: string[]) {
  return listTopicsByName(db, { names: names.map(topicKey).filter((name) => name !== '') });
}
