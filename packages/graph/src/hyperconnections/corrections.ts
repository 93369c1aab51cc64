import type { Db } from '../db.ts';
import { badInput, notFound } from '../errors.ts';
import { findTopicsNamed } from '../topics.ts';

/** What somebody says of how their ask was understood, as keys of topics. */
export type Corrections = {
  /** Meant too, as if the ask named them; at most 20. */
  plusTopicKeys?: string[] | undefined;
  /** Not meant: left out, with what only they would have led to; at most 100, and unknown ones are no matter. */
  withoutTopicKeys?: string[] | undefined;
};

/** The ids of the topics that were added and taken out. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function readCorrections(
  db: Db,
  { plusTopicKeys: plus = [], withoutTopicKeys: without = [] }: Corrections,
): Promise<{ plusIds: string[]; withoutIds: string[] }> {
  if (plus.length > 20) badInput('plusTopicKeys may name at most 20 topics.');
  if (without.length > 100) badInput('withoutTopicKeys may name at most 100 topics.');
  if (plus.length + without.length === 0) return { plusIds: [], withoutIds: [] };
  const both = plus.find((key) => without.includes(key));
  if (both !== undefined) badInput(`The topic ${both} can’t be added and taken out at once.`);
  const found = await findTopicsNamed(db, [...plus, ...without]);
  const idOf = new Map(found.map(({ key, id }) => [key, id]));
  const unknown = plus.filter((key) => !idOf.has(key));
  if (unknown.length > 0) notFound(`There is no topic with the key ${unknown.join(', ')}.`);
  const idsOf = (keys: string[]) => [...new Set(keys.flatMap((key) => idOf.get(key) ?? []))];
  return { plusIds: idsOf(plus), withoutIds: idsOf(without) };
}
