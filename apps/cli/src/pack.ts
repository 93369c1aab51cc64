import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Refused } from './terminal.ts';

const key = z.string().min(1);
const keys = z.array(key);

/** One question with known answers. */
const Query = z
  .object({
    id: z.string(),
    /** Who asks; without, nobody's network counts. */
    person: key.nullish(),
    text: z.string().min(1).nullish(),
    topics: keys.min(1).nullish(),
    challenge: key.nullish(),
    /** Who may be proposed; without, everybody. */
    candidates: keys.nullish(),
    relevant: keys.min(1),
  })
  .refine(({ text, topics, challenge }) => [text, topics, challenge].filter(Boolean).length === 1, {
    error: 'exactly one of text, topics and challenge has to be given',
  });
export type Query = z.infer<typeof Query>;

/** Reads a pack: one query a line, in JSON. Throws `Refused` with the line that is not one. */
export async function readPack(path: string): Promise<Query[]> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Refused(`${path} can't be read: ${error.message}`);
  });
  const queries = text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [readQuery(line, `${path}:${index + 1}`)];
  });
  if (queries.length === 0) throw new Refused(`${path} holds no query.`);
  return queries;
}

function readQuery(line: string, place: string): Query {
  const checked = Query.safeParse(parsed(line, place));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new Refused(`${place}: ${[...(issue?.path ?? []), issue?.message].join(': ')}`);
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refused(`${place} is not JSON. A pack holds one query a line.`);
  }
}
