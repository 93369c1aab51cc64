import { ranksOf } from '@peergraph/cli/evaluation';
import type { Query } from '@peergraph/cli/pack';
import type { Db } from '@peergraph/graph';
import { z } from 'zod';
import type { Baseline } from './packs.ts';

const Text = z.object({ key: z.string(), text: z.string() });

/** Plain BM25 over each person's profile and the texts of their work as one text, for a pack that names no such figure. */
export async function plainBaseline(
  db: Db,
  queries: readonly Query[],
  everybody: readonly string[],
): Promise<Baseline> {
  const rank = bm25(z.array(Text).parse(await db.run(listTexts, {}, 'read')));
  const ranks = queries.map(({ person, text, topics, challenge, candidates, relevant }) => {
    const pool = (candidates ?? everybody).filter((key) => key !== person);
    const words = text ?? (topics ?? [challenge ?? '']).join(' ');
    return ranksOf(relevant, rank(words), pool);
  });
  const mean = (of: (ranks: readonly number[]) => number) =>
    ranks.reduce((sum, some) => sum + of(some), 0) / ranks.length;
  return {
    name: 'our BM25 over profile and work',
    recallAt10: mean((some) => some.filter((one) => one <= 10).length / some.length),
    mrr: mean((some) => 1 / Math.min(...some)),
  };
}

/** The keys of the texts that share a word with a query, best first (k1 = 1.2, b = 0.75). */
export function bm25(texts: readonly z.infer<typeof Text>[]): (query: string) => string[] {
  const documents = texts.map(({ key, text }) => ({ key, words: wordsOf(text) }));
  const meanLength =
    documents.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, documents.length);
  const found = new Map<string, Map<string, number>>();
  for (const { key, words } of documents) {
    const length = 1.2 * (0.25 + (0.75 * words.length) / meanLength);
    const times = new Map<string, number>();
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
    for (const [word, count] of times) {
      const some = found.get(word) ?? new Map<string, number>();
      found.set(word, some.set(key, count / (count + length)));
    }
  }
  return (query) => {
    const scores = new Map<string, number>();
    for (const word of new Set(wordsOf(query))) {
      const some = found.get(word) ?? new Map<string, number>();
      const rarity = Math.log(1 + (documents.length - some.size + 0.5) / (some.size + 0.5));
      for (const [key, weight] of some) scores.set(key, (scores.get(key) ?? 0) + weight * rarity);
    }
    return [...scores]
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .map(([key]) => key);
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const listTexts = `
MATCH (person:Person)
RETURN person.key AS key, coalesce(person.profile, '') + reduce(all = '', text IN
  COLLECT { MATCH (person)-[:POSES|HELPED_WITH|LED]->(work) RETURN DISTINCT coalesce(work.text, '') } | all + ' ' + text) AS text`;
