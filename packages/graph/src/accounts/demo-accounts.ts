import { z } from 'zod';
import { audit } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { conflict, notFound } from '../errors.ts';
import { defineQuery } from '../query.ts';
import { findInstance } from './instance.ts';
import { linkPerson } from './people.ts';
import { writeRole } from './roles.ts';
import type { ProgramRole } from './viewer.ts';

export const DemoPart = z.enum(['learner', 'expert', 'facilitator', 'organiser', 'analyst']);
export type DemoPart = z.infer<typeof DemoPart>;

/** Whom one may go on as in the demo: a person of it for each way of looking at it. */
export const listDemoPeople = defineQuery(
  'accounts/list-demo-people',
  z.object({}),
  z.object({
    part: DemoPart,
    personId: z.string(),
    key: z.string(),
    name: z.string(),
    programId: z.string(),
  }),
);
const write = defineQuery(
  'accounts/write-demo-account',
  z.object({ email: z.string(), name: z.string(), now: z.string() }),
  z.object({ accountId: z.string() }),
);

const roleOf: Record<DemoPart, ProgramRole> = {
  learner: 'MEMBER',
  expert: 'MEMBER',
  facilitator: 'FACILITATOR',
  organiser: 'ORGANISER',
  analyst: 'ANALYST',
};

/** The account of one of the demo’s people, made when it is first asked for. CONFLICT where somebody real is here. */
export function openDemoAccount(db: Db, part: DemoPart): Promise<{ accountId: string }> {
  return db.inTransaction(async (tx) => {
    const { isDemo } = await findInstance(tx);
    if (!isDemo) conflict('This is no longer only the demo. Sign in instead.');
    const person = (await listDemoPeople(tx, {})).find((one) => one.part === part);
    if (!person) return notFound('The demo has nobody for this.');
    const { key, name, personId, programId } = person;
    const email = `${key}@demo.invalid`;
    const [account] = await write(tx, { email, name, now: new Date().toISOString() });
    if (!account) throw new Error('No account was written.');
    await linkPerson(tx, { ...account, personId, name });
    await writeRole(tx, { ...account, programId, role: roleOf[part] });
    await audit(tx, { action: 'demo.continue', ...account, programId, details: [part] });
    return account;
  });
}
