import { z } from 'zod';
import { writeAudiences } from '../access/audiences.ts';
import { audited } from '../audit/append.ts';
import { daysBefore } from '../days.ts';
import type { Db } from '../db.ts';
import { badInput, conflict, notFound } from '../errors.ts';
import { defineQuery } from '../query.ts';
import { AccountRole, requireLead, type Viewer } from './viewer.ts';

const program = z.string().nullable();
const write = defineQuery(
  'accounts/write-role',
  z.object({
    accountId: z.string(),
    programId: program,
    role: AccountRole,
    token: z.string(),
    now: z.string(),
  }),
  z.object({ isNew: z.boolean() }),
);
const take = defineQuery(
  'accounts/take-roles',
  z.object({
    accountId: z.string(),
    programId: program,
    roles: z.array(AccountRole),
    token: z.string(),
  }),
  z.object({ isLast: z.boolean(), roles: z.array(AccountRole) }),
);
const endMemberships = defineQuery(
  'accounts/end-memberships',
  z.object({ accountId: z.string(), programId: z.string(), yesterday: z.string() }),
  z.object({ personId: z.string() }),
);
const findRoles = defineQuery(
  'accounts/find-roles',
  z.object({ accountId: z.string(), programId: program }),
  z.object({ role: AccountRole }),
);
export const listTeam = defineQuery(
  'accounts/list-team',
  z.object({ programId: program, first: z.int().min(1).max(1000) }),
  z.object({
    accountId: z.string(),
    name: z.string(),
    roles: z.array(AccountRole),
    personId: z.string().nullable(),
  }),
);

export type TeamRow = Awaited<ReturnType<typeof listTeam>>[number];

export type RoleChange = { accountId: string; programId: string | null; role: AccountRole };

/** Writes down that an account has a role; nothing happens where it has it already. */
export async function writeRole(tx: Db, { accountId, programId, role }: RoleChange): Promise<void> {
  if ((role === 'ADMIN') !== (programId === null))
    badInput('ADMIN is a role in the whole instance, and every other role is one in a program.');
  const now = new Date().toISOString();
  const token = crypto.randomUUID();
  const [written] = await write(tx, { accountId, programId, role, token, now });
  if (!written) notFound('There is no such account, or no such program.');
}

/** Gives somebody of the team another role: by an organiser of the program, or an administrator. */
export function giveRole(db: Db, viewer: Viewer, change: RoleChange): Promise<void> {
  const { accountId, programId, role } = change;
  const what = { action: 'role.give', subjectId: accountId, programId, details: [role] };
  return audited(db, { ...what, accountId: viewer.accountId }, async (tx) => {
    requireLead(viewer, programId);
    const held = await findRoles(tx, { accountId, programId });
    if (programId !== null && held.length === 0)
      notFound('This account is not of the team. Invite them first.');
    await writeRole(tx, change);
  });
}

/**
 * Takes a role from somebody, or from oneself; the last organiser and the last administrator keep theirs. Whoever has none
 * left in a program is of it no more.
 */
export function takeRole(db: Db, viewer: Viewer, change: RoleChange): Promise<void> {
  const { accountId, programId, role } = change;
  const what = { action: 'role.take', subjectId: accountId, programId, details: [role] };
  return audited(db, { ...what, accountId: viewer.accountId }, async (tx) => {
    if (accountId !== viewer.accountId) requireLead(viewer, programId);
    await takeRoles(tx, { accountId, programId, roles: [role] });
    const held = await findRoles(tx, { accountId, programId });
    if (programId !== null && held.length === 0) await endParts(tx, { accountId, programId });
  });
}

/** Gives up every role in a program, and ends what one’s person has to do with its cohorts. */
export function leaveProgram(db: Db, viewer: Viewer, programId: string): Promise<void> {
  const { accountId } = viewer;
  const what = { action: 'program.leave', accountId, subjectId: accountId, programId };
  return audited(db, what, async (tx) => {
    await takeRoles(tx, { accountId, programId, roles: [...AccountRole.options] });
    await endParts(tx, { accountId, programId });
  });
}

/** Ends what an account’s person has to do with the cohorts of a program; nothing of theirs is for its people any more. */
async function endParts(tx: Db, left: { accountId: string; programId: string }): Promise<void> {
  const people = await endMemberships(tx, { ...left, yesterday: daysBefore(1) });
  await writeAudiences(
    tx,
    people.map(({ personId }) => personId),
  );
}

async function takeRoles(
  tx: Db,
  wanted: { accountId: string; programId: string | null; roles: AccountRole[] },
): Promise<void> {
  const [taken] = await take(tx, { ...wanted, token: crypto.randomUUID() });
  if (taken?.isLast) {
    conflict(
      wanted.programId === null
        ? 'You are the last administrator. Make somebody else one first.'
        : 'This is the last organiser. Make somebody else an organiser first.',
    );
  }
  if (!taken || taken.roles.length === 0) notFound('This account has no such role here.');
}
