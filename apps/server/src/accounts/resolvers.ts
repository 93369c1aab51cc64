import {
  type AccountRole,
  acceptInvitation,
  createAccessToken,
  createInvitation,
  endSessions,
  findInstance,
  findInvitation,
  giveRole,
  isLead,
  leaveProgram,
  listAccessTokens,
  listAuditEntries,
  listDemoPeople,
  listInvitations,
  listLatestAuditEntries,
  listSessions,
  listTeam,
  notFound,
  revokeAccessToken,
  revokeInvitation,
  takeRole,
} from '@peergraph/graph';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';
import { loadOne } from '../loaders.ts';
import { signedIn, viewerAgain } from '../who-asks.ts';

export const accountsResolvers: Resolvers = {
  Query: {
    viewer: (_, __, { viewer }) => viewer,
    signIn: async (_, __, { db, settings }) => ({
      password: settings.local,
      provider: settings.oidc?.name ?? null,
      mail: settings.sendMail !== null,
      demoPeople:
        settings.demo && (await findInstance(db)).isDemo ? await listDemoPeople(db, {}) : [],
    }),
    invitation: (_, { secret }, { db }) => findInvitation(db, secret),
    audit: (_, { after, first }, { db }) =>
      listAuditEntries(db, { after: Math.max(0, after), first: checkFirst(first, 1000) }),
    latestAudit: (_, { before, first, outcome = null }, { db, viewer }) =>
      listLatestAuditEntries(db, {
        before: Math.max(1, before ?? Number.MAX_SAFE_INTEGER),
        first: checkFirst(first, 200),
        outcome,
        personId: viewer?.personId,
      }),
  },
  Mutation: {
    createInvitation: (_, { input }, context) => {
      const { db, settings } = context;
      const programId = input.programId ?? null;
      const wanted = { ...input, programId, roles: [...input.roles] };
      return createInvitation(db, signedIn(context), settings.secret, {
        ...wanted,
        positions: [...input.positions],
      });
    },
    revokeInvitation: async (_, { id, programId = null }, context) => {
      await revokeInvitation(context.db, signedIn(context), { id, programId });
      return true;
    },
    acceptInvitation: async (_, { secret }, context) => {
      await acceptInvitation(context.db, signedIn(context), secret);
      return viewerAgain(context);
    },
    giveRole: async (_, { accountId, programId = null, role }, context) => {
      await giveRole(context.db, signedIn(context), { accountId, programId, role });
      return viewerAgain(context);
    },
    takeRole: async (_, { accountId, programId = null, role }, context) => {
      await takeRole(context.db, signedIn(context), { accountId, programId, role });
      return viewerAgain(context);
    },
    leaveProgram: async (_, { programId }, context) => {
      await leaveProgram(context.db, signedIn(context), programId);
      return viewerAgain(context);
    },
    endSession: async (_, { id }, context) => {
      const ended = await endSessions(context.db, signedIn(context), [id]);
      return ended > 0 || notFound('You have no such session.');
    },
    endAllSessions: (_, __, context) => endSessions(context.db, signedIn(context), 'all'),
    createAccessToken: (_, { input }, context) =>
      createAccessToken(context.db, signedIn(context), context.settings.secret, {
        ...input,
        scopes: [...input.scopes],
      }),
    revokeAccessToken: async (_, { id }, context) => {
      await revokeAccessToken(context.db, signedIn(context), id);
      return true;
    },
  },
  Viewer: {
    person: ({ personId }, _, { loaders }) => (personId ? loaders.person.load(personId) : null),
    programs: ({ roles }, _, { loaders }) => {
      const byProgram = new Map<string, AccountRole[]>();
      for (const { programId, role } of roles)
        byProgram.set(programId, [...(byProgram.get(programId) ?? []), role]);
      return Promise.all(
        [...byProgram].map(async ([id, held]) => ({
          program: await loadOne(loaders.program, id),
          roles: held,
        })),
      );
    },
    permissions: ({ isAdmin, roles }) => [
      ...(isAdmin ? ['admin'] : []),
      ...roles.map(({ programKey, role }) => `${role.toLowerCase()}:${programKey}`),
    ],
    sessions: async ({ accountId, sessionId }, _, { db }) =>
      (await listSessions(db, accountId)).map((session) => ({
        ...session,
        lastUsedAt: session.updatedAt,
        userAgent: session.userAgent ?? null,
        isCurrent: session.id === sessionId,
      })),
    accessTokens: ({ accountId }, _, { db }) => listAccessTokens(db, accountId),
  },
  Invitation: {
    program: ({ programId }, _, { loaders }) =>
      programId ? loaders.program.load(programId) : null,
    cohort: ({ cohortId }, _, { loaders }) => (cohortId ? loaders.cohort.load(cohortId) : null),
    personName: async ({ personId }, _, { loaders }) =>
      personId ? ((await loaders.person.load(personId))?.name ?? null) : null,
  },
  Program: {
    team: ({ id }, _, { db, viewer }) =>
      isLead(viewer, id) ? listTeam(db, { programId: id, first: 500 }) : null,
    invitations: ({ id }, _, { db, viewer }) =>
      isLead(viewer, id) ? listInvitations(db, id) : null,
  },
  TeamMember: {
    person: ({ personId }, _, { loaders }) => (personId ? loaders.person.load(personId) : null),
  },
};
