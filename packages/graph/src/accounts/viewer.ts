import { z } from 'zod';
import type { Db } from '../db.ts';
import { forbidden } from '../errors.ts';
import { defineQuery } from '../query.ts';

/** What somebody may do in a program. Learner and expert are positions in the graph, and no permissions. */
export const ProgramRole = z.enum(['ORGANISER', 'FACILITATOR', 'ANALYST', 'MEMBER']);
export type ProgramRole = z.infer<typeof ProgramRole>;
/** The same, and what somebody may do in the whole instance. */
export const AccountRole = z.enum([...ProgramRole.options, 'ADMIN']);
export type AccountRole = z.infer<typeof AccountRole>;
/** What an access token is good for. */
export const TokenScope = z.enum(['READ', 'WRITE', 'ADMIN']);
export type TokenScope = z.infer<typeof TokenScope>;

/** Whoever asks: their account, who they are in the graph, and what they may do where. */
export const Viewer = z.object({
  accountId: z.string(),
  name: z.string(),
  email: z.string(),
  personId: z.string().nullable(),
  isAdmin: z.boolean(),
  /** One of the demo’s people: anybody who visits may be them. */
  isDemo: z.boolean(),
  roles: z.array(z.object({ programId: z.string(), programKey: z.string(), role: ProgramRole })),
  /** What may be shown to them beside what is for everyone: see `access/circles.ts`. */
  circles: z.array(z.string()),
  /** What the access token they came with is good for; null in a browser, where everything is. */
  scopes: z.array(TokenScope).nullable(),
});
export type Viewer = z.infer<typeof Viewer> & {
  /** The session in the browser; null with an access token. */
  sessionId: string | null;
};

const find = defineQuery(
  'accounts/find-viewer',
  z.object({
    accountId: z.string().nullish(),
    tokenHash: z.string().nullish(),
    now: z.iso.datetime(),
    mayBeDemo: z.boolean(),
  }),
  Viewer,
);

/** Whose account this is; null where there is none, a token has expired, or the demo is over. */
export async function findViewer(
  db: Db,
  who: { accountId: string; sessionId: string } | { tokenHash: string },
  { mayBeDemo }: { mayBeDemo: boolean },
): Promise<Viewer | null> {
  const { sessionId = null, ...by } = { sessionId: null, ...who };
  const [row] = await find(db, { ...by, now: new Date().toISOString(), mayBeDemo });
  return row ? { ...row, sessionId } : null;
}

/** Whether they organise this program or administer the instance, which null stands for. */
export function isLead(viewer: Viewer | null, programId: string | null): boolean {
  if (!viewer || viewer.isAdmin) return viewer !== null;
  return viewer.roles.some((held) => held.programId === programId && held.role === 'ORGANISER');
}

/** FORBIDDEN for whoever is no lead. */
export function requireLead(viewer: Viewer, programId: string | null): void {
  if (isLead(viewer, programId)) return;
  forbidden(
    programId === null
      ? 'Only an administrator can do this.'
      : 'Only an organiser of this program can do this.',
  );
}
