import type { EntryOf, Problem } from '@peergraph/exchange';
import type { Db } from '../db.ts';
import { type Counts, writeTopicRelations } from './queries.ts';
import type { TopicNames } from './topic-names.ts';

/**
 * Ties the topics of one batch to those they name as broader and related, once the batch is written, because these may
 * stand anywhere in the file. What names no topic, or the topic itself, is a problem.
 */
export async function tieTopics(
  db: Db,
  entries: readonly EntryOf<'topic'>[],
  topics: TopicNames,
): Promise<{ counts: Counts[]; problems: Problem[] }> {
  const told = entries.flatMap(({ record: { name, broader, related }, at }) => [
    ...broader.map((to) => ({ name, to, relation: 'broader', at })),
    ...related.map((to) => ({ name, to, relation: 'related', at })),
  ]);
  await topics.learn(told.flatMap(({ name, to }) => [name, to]));
  const rows = new Map<string, { from: string; to: string; relation: string; source: string }>();
  const problems: Problem[] = [];
  for (const { name, to: words, relation, at } of told) {
    const from = topics.find(name);
    const to = topics.find(words);
    if (from === undefined || to === undefined || from === to) {
      const what = to === undefined ? 'names no topic' : 'is the same topic';
      const message = `topic ${name}: ${words} ${what}; left out of what is ${relation}`;
      problems.push({ ...at, message });
      continue;
    }
    // Told from both ends, two related topics are tied once.
    const ends = relation === 'related' ? [from, to].sort() : [from, to];
    rows.set(`${relation} ${ends.join(' ')}`, { from, to, relation, source: 'import' });
  }
  const counts = rows.size > 0 ? await writeTopicRelations(db, { rows: [...rows.values()] }) : [];
  return { counts, problems };
}
