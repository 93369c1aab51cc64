import { z } from 'zod';
import { today } from '../days.ts';
import { type Db, jobDeadline } from '../db.ts';
import { defineQuery } from '../query.ts';
import { circlesOf, unsaid, Visibility } from './visibility.ts';

const ids = z.array(z.string());
const listConcerned = defineQuery(
  'access/list-concerned',
  z.object({}),
  z.object({ id: z.string() }),
  jobDeadline,
);
const writePeople = defineQuery(
  'access/write-audiences',
  z.object({
    ids,
    today: z.string(),
    levels: z.array(z.object({ visibility: Visibility, kinds: ids.nullable() })),
    unsaid: ids,
  }),
  z.object({}),
  jobDeadline,
);
const some = z.object({ ids: ids.nullable(), most: z.int() });
const changed = z.object({ changed: z.int() });
const writeWorks = defineQuery('access/write-work-audiences', some, changed, jobDeadline);
const writeTopics = defineQuery('access/write-topic-audiences', some, changed, jobDeadline);

const batch = 5_000;
const levels = Visibility.options.map((visibility) => {
  const kinds = circlesOf[visibility];
  return { visibility, kinds: kinds && [...kinds] };
});

/**
 * Works out for whom everybody is, and what they know, whom they know, what they asked for, worked on and named: all that
 * isn’t for everyone, of everybody or of these people. Twice changes nothing.
 */
export async function writeAudiences(db: Db, of: readonly string[] | null): Promise<void> {
  const people = of ?? (await listConcerned(db, {})).map(({ id }) => id);
  for (let from = 0; from < people.length; from += batch)
    await writePeople(db, {
      ids: people.slice(from, from + batch),
      today: today(),
      levels,
      unsaid: [...unsaid],
    });
  const ids = of && [...of];
  for (const write of [writeWorks, writeTopics]) {
    let last = batch;
    while (last === batch) last = (await write(db, { ids, most: batch }))[0]?.changed ?? 0;
  }
}
