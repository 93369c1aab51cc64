import { z } from 'zod';
import type { Db } from './db.ts';
import { defineQuery } from './query.ts';

const findAnswer = defineQuery(
  'health/find-answer',
  z.object({}),
  z.object({ answers: z.boolean() }),
);

/** Whether the database answers; throws UNAVAILABLE where it does not. */
export async function answers(db: Db): Promise<boolean> {
  const [row] = await findAnswer(db, {});
  return row?.answers === true;
}
