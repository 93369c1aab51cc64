import { randomBytes } from 'node:crypto';
import { slug } from '@peergraph/exchange';
import { z } from 'zod';
import { today } from '../days.ts';
import type { Db } from '../db.ts';
import { conflict } from '../errors.ts';
import { defineQuery } from '../query.ts';

const link = defineQuery(
  'accounts/link-person',
  z.object({
    accountId: z.string(),
    personId: z.string().nullable(),
    key: z.string(),
    token: z.string(),
  }),
  z.object({ personId: z.string() }),
);
const writeMembership = defineQuery(
  'accounts/write-membership',
  z.object({
    accountId: z.string(),
    cohortId: z.string(),
    positions: z.array(z.string()),
    today: z.string(),
  }),
  z.object({}),
);

/**
 * Says who an account is in the graph, and returns that person’s id: this person, or a new one with the account’s name; who
 * is somebody already stays so. CONFLICT where the person is somebody else’s.
 */
export async function linkPerson(
  tx: Db,
  { accountId, personId, name }: { accountId: string; personId: string | null; name: string },
): Promise<string> {
  const key = `${slug(name)}-${randomBytes(4).toString('hex')}`;
  const [linked] = await link(tx, { accountId, personId, key, token: crypto.randomUUID() });
  if (!linked) conflict('Somebody else’s account is this person already.');
  if (personId !== null && linked.personId !== personId)
    conflict('This invitation is for somebody else: your account is another person.');
  return linked.personId;
}

/** Puts an account’s person into a cohort from today on; nobody is in it twice. */
export async function joinCohort(
  tx: Db,
  wanted: { accountId: string; cohortId: string; positions: string[] },
): Promise<void> {
  await writeMembership(tx, { ...wanted, today: today() });
}
