import type { z } from 'zod';
import type { Place, Problem } from '../records.ts';
import { type Spellings, topicsIn } from './topic-words.ts';
import type { Item } from './yaml-file.ts';

/** What is noted down while the files are read: problems, and every spelling of every topic. */
export type Notes = { problems: Problem[]; spellings: Spellings };

export const report = (notes: Notes, at: Place, message: string, key?: string): void => {
  notes.problems.push({ ...at, ...(key === undefined ? {} : { key }), message });
};

/** The item as its shape wants it; `undefined`, and reported as left out, when it does not fit. */
export function shaped<T>(
  notes: Notes,
  shape: z.ZodType<T>,
  item: Item,
  at: Place,
  key?: string,
): T | undefined {
  const checked = shape.safeParse(item.value ?? {});
  if (checked.success) return checked.data;
  const reasons = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  report(notes, at, `does not fit (${reasons.join('; ')}); left out`, key);
  return undefined;
}

/**
 * The topics among words people wrote, each once, tidied; what is no topic's name comes back as sentences.
 * Whatever was split, set aside or dropped is reported.
 */
export function topicsOf(
  notes: Notes,
  words: readonly string[],
  at: Place,
  key?: string,
): { topics: string[]; sentences: string[] } {
  const found = topicsIn(words, at, notes.spellings);
  for (const message of found.messages) report(notes, at, message, key);
  return found;
}
