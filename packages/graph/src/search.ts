import { z } from 'zod';
import type { Db } from './db.ts';
import { namesLike } from './lucene.ts';
import { defineQuery } from './query.ts';

export const NodeKind = z.enum([
  'PERSON',
  'TOPIC',
  'DISCIPLINE',
  'CHALLENGE',
  'PROGRAM',
  'COHORT',
  'SESSION',
]);
export type NodeKind = z.infer<typeof NodeKind>;

const searchNodes = defineQuery(
  'search/search-nodes',
  z.object({
    query: z.string(),
    lower: z.string(),
    /** Matches a title in which a word begins with what was typed. */
    beginsWord: z.string(),
    kinds: z.array(NodeKind),
    hits: z.int(),
    first: z.int().min(1).max(100),
  }),
  z.object({
    kind: NodeKind,
    id: z.string(),
    key: z.string(),
    title: z.string(),
    subtitle: z.string().nullable(),
    score: z.number(),
  }),
);

/**
 * One search box over people, topics, challenges, programs and more; typo-tolerant, best first.
 * `first` is 1 to 100. Text without a letter or digit finds nothing.
 */
export async function search(
  db: Db,
  { text, kinds, first }: { text: string; kinds?: NodeKind[] | undefined; first: number },
) {
  const query = namesLike(text);
  if (query === '') return [];
  const lower = text.normalize().trim().toLowerCase().slice(0, 200);
  return searchNodes(db, {
    query,
    lower,
    beginsWord: `(?s).*[^\\p{L}\\p{M}\\p{N}]${literally(lower)}.*`,
    kinds: kinds ?? ['PERSON', 'TOPIC', 'CHALLENGE', 'PROGRAM', 'COHORT'],
    // Some are hidden or of another kind, and what begins with the words typed comes before what only holds them.
    hits: first + 300,
    first,
  });
}

/** A regular expression of Java that matches these signs and no others. */
const literally = (signs: string) => `\\Q${signs.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`;
