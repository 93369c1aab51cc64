import { Role } from '@peergraph/exchange';
import { z } from 'zod';
import { writeAudiences } from '../access/audiences.ts';
import { audited } from '../audit/append.ts';
import { today } from '../days.ts';
import type { Db } from '../db.ts';
import { badInput, conflict, forbidden, notFound } from '../errors.ts';
import { forgetLeft } from '../leaving/tombstones.ts';
import { defineQuery } from '../query.ts';
import { joinCohort, linkPerson } from './people.ts';
import { writeRole } from './roles.ts';
import { anyKey, hashOfSecret, keyOf, makeSecret } from './secrets.ts';
import { AccountRole, requireLead, type Viewer } from './viewer.ts';

const text = z.string().nullable();
const Invitation = z.object({
  id: z.string(),
  roles: z.array(AccountRole),
  positions: z.array(Role),
  forWhom: text,
  left: z.int(),
  expiresAt: z.string(),
  programId: text,
  cohortId: text,
  personId: text,
  isOpen: z.boolean(),
});
export type Invitation = z.infer<typeof Invitation>;

const create = defineQuery(
  'accounts/create-invitation',
  Invitation.omit({ left: true, isOpen: true }).extend({
    hash: z.string(),
    uses: z.int(),
    now: z.string(),
    today: z.string(),
    isFirst: z.boolean(),
    accountId: text,
  }),
  z.object({ isNew: z.boolean() }),
);
const endFirst = defineQuery('accounts/end-first-invitations', z.object({}), z.object({}));
const list = defineQuery(
  'accounts/list-invitations',
  z.object({ hash: text, programId: text, now: z.string() }),
  Invitation,
);
const use = defineQuery(
  'accounts/use-invitation',
  z.object({ hash: z.string(), accountId: z.string(), token: z.string(), now: z.string() }),
  z.object({ isAgain: z.boolean(), isDemo: z.boolean(), isOwn: z.boolean() }),
);
const reserve = defineQuery(
  'accounts/reserve-sign-up',
  z.object({
    hash: z.string(),
    email: z.string(),
    token: z.string(),
    now: z.string(),
    minuteAgo: z.string(),
  }),
  z.object({ id: z.string() }),
);
const revoke = defineQuery(
  'accounts/revoke-invitation',
  z.object({ id: z.string(), programId: text }),
  z.object({ id: z.string() }),
);

export type NewInvitation = {
  /** Null invites to administer the instance. */
  programId: string | null;
  cohortId?: string | null | undefined;
  /** Somebody in the graph already, whom the invitation is for. */
  personId?: string | null | undefined;
  roles: AccountRole[];
  positions: z.infer<typeof Role>[];
  /** Words for whoever opens the link and for the list of open ones. */
  forWhom?: string | null | undefined;
  uses: number;
  expiresInDays: number;
  idempotencyKey?: string | null | undefined;
};

/** Invites to a program: by an organiser of it, or an administrator. The secret is what the link ends with. */
export function createInvitation(
  db: Db,
  viewer: Viewer,
  master: string,
  input: NewInvitation,
): Promise<{ id: string; secret: string }> {
  const { accountId } = viewer;
  const { programId, roles } = input;
  const made = makeSecret(master, 'invitation', accountId, keyOf(input));
  const what = { action: 'invitation.create', accountId, subjectId: made.id, programId };
  return audited(db, { ...what, details: roles }, async (tx, nothingNew) => {
    requireLead(viewer, programId);
    if (viewer.isDemo) conflict('The demo’s people invite nobody: whoever visits may be them.');
    const wanted = { ...checked(input), accountId, isFirst: false };
    if (!(await writeInvitation(tx, made, wanted))) nothingNew();
    return made;
  });
}

/** The link by which the first administrator comes in: good for a day, while there is none and no newer link. */
export async function createFirstInvitation(db: Db, master: string): Promise<string> {
  const made = makeSecret(master, 'first-admin', '', anyKey());
  const roles: AccountRole[] = ['ADMIN'];
  const input = { programId: null, roles, positions: [], uses: 1, expiresInDays: 1 };
  const what = { action: 'invitation.create', subjectId: made.id, details: roles };
  await audited(db, what, async (tx) => {
    await endFirst(tx, {});
    await writeInvitation(tx, made, { ...input, accountId: null, isFirst: true });
  });
  return made.secret;
}

/** Whether it is a new one. */
async function writeInvitation(
  tx: Db,
  { id, secret }: { id: string; secret: string },
  input: NewInvitation & { accountId: string | null; isFirst: boolean },
): Promise<boolean> {
  const { programId, roles, positions, uses, expiresInDays, accountId, isFirst } = input;
  const { cohortId = null, personId = null, forWhom = null } = input;
  const now = Date.now();
  const [written] = await create(tx, {
    id,
    hash: hashOfSecret(secret),
    programId,
    cohortId,
    personId,
    roles,
    positions,
    forWhom,
    uses,
    expiresAt: new Date(now + expiresInDays * 86_400_000).toISOString(),
    now: new Date(now).toISOString(),
    today: today(),
    accountId,
    isFirst,
  });
  if (!written)
    return notFound(
      'There is no such program, or the cohort or person does not belong to it, or not to it alone: then an administrator can invite them.',
    );
  return written.isNew;
}

function checked(input: NewInvitation): NewInvitation {
  const { programId, roles, uses, expiresInDays, forWhom, personId } = input;
  if (roles.length === 0) badInput('Say at least one role.');
  if (roles.some((role) => (role === 'ADMIN') !== (programId === null)))
    badInput('ADMIN is a role in the whole instance, and every other role is one in a program.');
  if (uses < 1 || uses > 500) badInput(`An invitation is for 1 to 500 people, not ${uses}.`);
  if (expiresInDays < 1 || expiresInDays > 90)
    badInput(`An invitation is open for 1 to 90 days; this would be ${expiresInDays}.`);
  if (typeof personId === 'string' && uses > 1)
    badInput('An invitation for one person can be used once.');
  if ((forWhom ?? '').length > 120) badInput('Whom it is for takes at most 120 characters.');
  return { ...input, forWhom: forWhom?.trim() || null };
}

/** What the link that ends with this secret invites to; null where there never was such a link. */
export async function findInvitation(db: Db, secret: string): Promise<Invitation | null> {
  const [row] = await list(db, { hash: hashOfSecret(secret), programId: null, now: nowText() });
  return row ?? null;
}

/** Whether an account may be made with this link and this address: it is open, and not all its uses are other accounts’. */
export async function reserveSignUp(db: Db, secret: string, email: string): Promise<boolean> {
  if (!(await findInvitation(db, secret))?.isOpen) return false;
  const now = Date.now();
  const [reserved] = await reserve(db, {
    hash: hashOfSecret(secret),
    email: email.toLowerCase(),
    token: crypto.randomUUID(),
    now: new Date(now).toISOString(),
    minuteAgo: new Date(now - 60_000).toISOString(),
  });
  return reserved !== undefined;
}

/** The invitations to a program that are still open, the newest first. */
export const listInvitations = (db: Db, programId: string): Promise<Invitation[]> =>
  list(db, { hash: null, programId, now: nowText() });

/** Accepts an invitation: roles, and the person in the graph. A second time nothing happens. */
export async function acceptInvitation(
  db: Db,
  viewer: Viewer,
  secret: string,
): Promise<Invitation> {
  const found = await findInvitation(db, secret);
  const { accountId } = viewer;
  if (!found) return notFound('There is no such invitation. Perhaps its link was cut short.');
  const { id, programId, cohortId, personId, roles, positions } = found;
  const what = { action: 'invitation.accept', accountId, subjectId: id, programId, details: roles };
  await audited(db, what, async (tx, nothingNew) => {
    const hash = hashOfSecret(secret);
    const token = crypto.randomUUID();
    const [used] = await use(tx, { hash, accountId, token, now: nowText() });
    if (!used) conflict('This invitation was used or has expired. Ask for a new one.');
    // Their account is everybody’s who visits.
    if (used.isDemo)
      conflict('The demo’s people accept no invitations. Sign out, and open the link again.');
    if (used.isAgain) return nothingNew();
    if (used.isOwn && personId !== null && !viewer.isAdmin)
      forbidden('You made this invitation for somebody else. Send them the link.');
    const linked =
      programId === null ? null : await linkPerson(tx, { accountId, personId, name: viewer.name });
    for (const role of roles) await writeRole(tx, { accountId, programId, role });
    if (cohortId !== null) await joinCohort(tx, { accountId, cohortId, positions });
    if (linked !== null) await writeAudiences(tx, [linked]);
    // Coming back is their own act.
    await forgetLeft(tx, viewer.email);
  });
  return found;
}

/** Takes an invitation back; whoever accepted it stays. */
export function revokeInvitation(
  db: Db,
  viewer: Viewer,
  { id, programId }: { id: string; programId: string | null },
): Promise<void> {
  const { accountId } = viewer;
  const what = { action: 'invitation.revoke', accountId, subjectId: id, programId };
  return audited(db, what, async (tx) => {
    requireLead(viewer, programId);
    const [revoked] = await revoke(tx, { id, programId });
    if (!revoked) notFound('There is no such invitation.');
  });
}

const nowText = () => new Date().toISOString();
