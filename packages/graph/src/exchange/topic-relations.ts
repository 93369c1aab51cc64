import type { EntryOf, Place, Problem } from '@peergraph/exchange';
import type { Db } from '../db.ts';
import { type Counts, listContrary, writeTopicRelations } from './queries.ts';
import type { TopicNames } from './topic-names.ts';

type Told = { name: string; to: string; relation: string; source: string; at: Place };
type Row = { from: string; to: string; relation: string; source: string; told: Told };

/**
 * Ties the topics of one batch to those they name as broader and related, once the batch is written, because these may
 * stand anywhere in the file. What names no topic, the topic itself, or one that is a part of it already, is a problem.
 */
export async function tieTopics(
  db: Db,
  entries: readonly EntryOf<'topic'>[],
  topics: TopicNames,
): Promise<{ counts: Counts[]; problems: Problem[] }> {
  const told = entries.flatMap(({ record: { name, broader, related, source = 'import' }, at }) => [
    ...broader.map((to): Told => ({ name, to, relation: 'broader', source, at })),
    ...related.map((to): Told => ({ name, to, relation: 'related', source, at })),
  ]);
  await topics.learn(told.flatMap(({ name, to }) => [name, to]));
  const rows = new Map<string, Row>();
  const problems: Problem[] = [];
  for (const one of told) {
    const from = topics.find(one.name);
    const to = topics.find(one.to);
    if (from === undefined || to === undefined || from === to) {
      problems.push(leftOut(one, to === undefined ? 'names no topic' : 'is the same topic'));
      continue;
    }
    // Told from both ends, two related topics are tied once.
    const { relation, source } = one;
    const ends = relation === 'related' ? [from, to].sort() : [from, to];
    rows.set(`${relation} ${ends.join(' ')}`, { from, to, relation, source, told: one });
  }
  const broader = [...rows.values()].filter(({ relation }) => relation === 'broader');
  const contrary =
    broader.length === 0
      ? []
      : await listContrary(db, { rows: broader.map(({ from, to }) => ({ from, to })) });
  for (const { from, to } of contrary) {
    const row = rows.get(`broader ${from} ${to}`);
    if (row) problems.push(leftOut(row.told, 'is a part of it already'));
    rows.delete(`broader ${from} ${to}`);
  }
  const written = [...rows.values()].map(({ told: _told, ...row }) => row);
  const counts = written.length > 0 ? await writeTopicRelations(db, { rows: written }) : [];
  return { counts, problems };
}

const leftOut = ({ name, to, relation, at }: Told, why: string): Problem => ({
  ...at,
  message: `topic ${name}: ${to} ${why}; left out of what is ${relation}`,
});
