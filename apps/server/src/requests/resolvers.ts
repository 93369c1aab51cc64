import {
  changeLoad,
  changeRule,
  type EventRow,
  findNextWay,
  findRequestFor,
  GraphError,
  listInbox,
  listMyRequests,
  listPitchesFor,
  listRules,
  listTimeline,
  notFound,
  passOn,
  recordOutcome,
  requestIntroduction,
  takeNextWay,
  turnAway,
  withdrawRequest,
  writePitchFor,
} from '@peergraph/graph';
import { map, pipe } from 'graphql-yoga';
import { type Context, goOnAs } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';
import { loadAll } from '../loaders.ts';
import { acting, actorOf } from './acting.ts';
import { answers } from './answers.ts';
import { followEvents } from './follow-events.ts';

/** Waits for a change, tells those who follow, and gives back the request as the viewer may know it now. */
async function changed(context: Context, change: Promise<{ requestId: string }>) {
  const { requestId } = await change;
  context.events.announce();
  return findRequestFor(context.db, { ...actorOf(context), requestId });
}

/** Who is told of what concerns the viewer. */
function toldOf(context: Context) {
  const { actorId: personId, facilitates: programIds } = actorOf(context);
  return { personId, programIds };
}

/** A request, where the viewer has a part in it. */
async function seen(context: Context, requestId: string) {
  try {
    return await findRequestFor(context.db, { ...actorOf(context), requestId });
  } catch (error) {
    if (error instanceof GraphError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

export const requestsResolvers: Resolvers = {
  Query: {
    request: (_, { id }, context) => (context.viewer?.personId ? seen(context, id) : null),
    myRequests: (_, { first }, context) =>
      listMyRequests(context.db, { ...actorOf(context), first: checkFirst(first, 200) }),
    myInbox: (_, { first }, context) =>
      listInbox(context.db, { ...actorOf(context), first: checkFirst(first, 200) }),
  },
  Mutation: {
    requestIntroduction: (_, { input: { idempotencyKey, path, ...asked } }, context) => {
      const asking = { ...acting(context, idempotencyKey), ...asked, path: path && [...path] };
      return changed(context, requestIntroduction(context.db, asking));
    },
    writePitch: (_, { input: { idempotencyKey, ...pitch } }, context) =>
      changed(context, writePitchFor(context.db, { ...acting(context, idempotencyKey), ...pitch })),
    passOnRequest: async (_, { input: { idempotencyKey, path, requestId } }, context) => {
      const passing = { ...acting(context, idempotencyKey), requestId, path: path && [...path] };
      await passOn(context.db, passing);
      context.events.announce();
      return seen(context, requestId);
    },
    turnAwayRequest: (_, { input: { idempotencyKey, ...turned } }, context) =>
      changed(context, turnAway(context.db, { ...acting(context, idempotencyKey), ...turned })),
    answerRequest: (_, { input: { idempotencyKey, requestId, answer, ...said } }, context) => {
      const answering = { ...acting(context, idempotencyKey), requestId };
      return changed(context, answers[answer](context.db, answering, said));
    },
    withdrawRequest: (_, { input: { idempotencyKey, requestId } }, context) =>
      changed(
        context,
        withdrawRequest(context.db, { ...acting(context, idempotencyKey), requestId }),
      ),
    takeNextWay: (_, { input: { idempotencyKey, requestId } }, context) =>
      changed(context, takeNextWay(context.db, { ...acting(context, idempotencyKey), requestId })),
    recordOutcome: (_, { input: { idempotencyKey, ...told } }, context) =>
      changed(context, recordOutcome(context.db, { ...acting(context, idempotencyKey), ...told })),
    changeLoad: async (_, { input }, context) => {
      const { actorId: personId } = acting(context, null);
      const [load] = await changeLoad(context.db, { personId, ...input });
      return load ?? notFound('You are nobody in the graph any more.');
    },
    changeRule: (_, { input }, context) => {
      const { facilitates } = acting(context, null);
      return changeRule(context.db, { ...input, facilitates });
    },
  },
  Subscription: {
    viewerEvents: {
      subscribe: (_, { after }, context) => {
        toldOf(context);
        const told = async () => {
          goOnAs(context, await context.viewerNow());
          return context.viewer?.personId ? toldOf(context) : null;
        };
        return pipe(
          followEvents(context.db, context.events, { told, afterId: after }),
          map((event) => ({ viewerEvents: event })),
        );
      },
    },
  },
  Request: {
    learner: ({ learnerId }, _, { loaders }) => loaders.person.load(learnerId),
    expert: ({ expertId }, _, { loaders }) => loaders.person.load(expertId),
    broker: ({ brokerId }, _, { loaders }) => (brokerId ? loaders.person.load(brokerId) : null),
    challenge: ({ challengeId }, _, { loaders }) => loaders.challenge.load(challengeId),
    path: ({ path }, _, { loaders }) => loadAll(loaders.person, path),
    pitches: ({ id }, _, context) =>
      listPitchesFor(context.db, { ...actorOf(context), requestId: id }),
    timeline: ({ id }, _, context) =>
      listTimeline(context.db, { ...actorOf(context), requestId: id }),
    nextWay: ({ id, parts }, _, context) =>
      parts.includes('LEARNER')
        ? findNextWay(context.db, { ...actorOf(context), requestId: id })
        : null,
  },
  RequestEvent: {
    by: ({ byId }, _, { loaders }) => (byId ? loaders.person.load(byId) : null),
  },
  ViewerEvent: {
    event: (event: EventRow) => event,
    request: ({ requestId }, _, context) => seen(context, requestId),
  },
  NextWay: {
    path: (next, _, { loaders }) =>
      next.kind === 'PATH' ? loadAll(loaders.person, next.path) : [],
  },
  Program: {
    rules: ({ id }, _, { db, viewer }) =>
      viewer?.roles.some(({ programId }) => programId === id)
        ? listRules(db, { programIds: [id] })
        : null,
  },
};
