import {
  agendaFor,
  audited,
  changeLoad,
  countWaiting,
  draftFor,
  type EventRow,
  findFirstCall,
  findLastTold,
  findLoad,
  findNextWay,
  findProspect,
  findRequestFor,
  holdRequest,
  ifFound,
  listBrokerRecords,
  listContacts,
  listInbox,
  listMyRequests,
  listPitchesFor,
  listTimeline,
  notFound,
  passOn,
  recordOutcome,
  requestIntroduction,
  setFirstCall,
  takeNextWay,
  today,
  turnAway,
  usualMinutes,
  withdrawRequest,
  writePitchFor,
} from '@peergraph/graph';
import { map, pipe } from 'graphql-yoga';
import { type Context, goOnAs } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { checkFirst } from '../limits.ts';
import { loadAll, loadOne } from '../loaders.ts';
import { acting, actorOf } from '../who-asks.ts';
import { answers } from './answers.ts';
import { calendarOf } from './calendar.ts';
import { citedInWords, readBy } from './cited.ts';
import { followEvents } from './follow-events.ts';

/** Waits for a change, tells those who follow, and gives back the request as the viewer may know it now. */
async function changed(context: Context, change: Promise<{ requestId: string }>) {
  const { requestId } = await change;
  context.events.announce();
  return findRequestFor(context.db, { ...actorOf(context), requestId });
}

/** What `viewerEvents` takes as `after` to tell everything: no event has this id. */
const beforeAll = 'none';

/** Who is told of what concerns the viewer. */
function toldOf(context: Pick<Context, 'viewer'>) {
  const { actorId: personId, facilitates: programIds } = actorOf(context);
  return { personId, programIds };
}

/** A request, where the viewer has a part in it. */
const seen = (context: Context, requestId: string) =>
  ifFound(findRequestFor(context.db, { ...actorOf(context), requestId }));

export const requestsResolvers: Resolvers = {
  Query: {
    request: (_, { id }, context) => (context.viewer?.personId ? seen(context, id) : null),
    myRequests: (_, { first }, context) =>
      listMyRequests(context.db, { ...actorOf(context), first: checkFirst(first, 200) }),
    myInbox: (_, { first }, context) =>
      listInbox(context.db, { ...actorOf(context), first: checkFirst(first, 200) }),
    prospect: (_, asked, { db, viewer }) =>
      viewer?.personId ? findProspect(db, { ...asked, actorId: viewer.personId }) : null,
    brokerRecords: async (_, { personIds }, context) => {
      actorOf(context);
      const { db, loaders } = context;
      const records = await listBrokerRecords(db, { ids: [...new Set(personIds)].slice(0, 200) });
      return Promise.all(
        records.map(async ({ ownerId, ...record }) => ({
          ...record,
          person: await loadOne(loaders.person, ownerId),
        })),
      );
    },
    myLoad: async (_, __, { db, viewer }) =>
      viewer?.personId ? ((await findLoad(db, { personId: viewer.personId }))[0] ?? null) : null,
  },
  Viewer: {
    waiting: async (viewer, _, { db }) => {
      if (!viewer.personId) return 0;
      const { actorId: personId, facilitates: programIds } = actorOf({ viewer });
      return (await countWaiting(db, { personId, programIds }))[0]?.waiting ?? 0;
    },
    // Not the last of all: whoever asked again and again would see when others do something.
    lastEventId: async (viewer, _, { db }) => {
      if (!viewer.personId) return null;
      return (await findLastTold(db, toldOf({ viewer })))[0]?.id ?? beforeAll;
    },
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
    holdRequest: (_, { input: { idempotencyKey, until, ...held } }, context) =>
      changed(
        context,
        holdRequest(context.db, {
          ...acting(context, idempotencyKey),
          ...held,
          until: new Date(until),
        }),
      ),
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
    takeNextWay: (_, { input: { idempotencyKey, ...taken } }, context) =>
      changed(context, takeNextWay(context.db, { ...acting(context, idempotencyKey), ...taken })),
    recordOutcome: (_, { input: { idempotencyKey, ...told } }, context) =>
      changed(context, recordOutcome(context.db, { ...acting(context, idempotencyKey), ...told })),
    setFirstCall: (_, { input: { idempotencyKey, ...set } }, context) =>
      changed(context, setFirstCall(context.db, { ...acting(context, idempotencyKey), ...set })),
    changeLoad: async (_, { input }, context) => {
      const { actorId: personId, accountId } = actorOf(context);
      const what = { action: 'load.change', accountId, subjectId: personId };
      return audited(context.db, what, async (tx) => {
        const [load] = await changeLoad(tx, { personId, ...input });
        return load ?? notFound('You are nobody in the graph any more.');
      });
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
    pitches: async ({ id, parts }, _, context) => {
      const actor = actorOf(context);
      const reader = { id: actor.actorId, parts };
      const pitches = await listPitchesFor(context.db, { ...actor, requestId: id });
      return pitches.map((pitch) => readBy(pitch, reader));
    },
    timeline: ({ id }, _, context) =>
      listTimeline(context.db, { ...actorOf(context), requestId: id }),
    nextWay: ({ id, parts }, _, context) =>
      parts.includes('LEARNER')
        ? findNextWay(context.db, { ...actorOf(context), requestId: id })
        : null,
    draft: async ({ id, parts, turn }, _, context) => {
      if (!parts.includes('BROKER') || turn !== 'BROKER') return null;
      const reading = { ...actorOf(context), requestId: id };
      const draft = await ifFound(draftFor(context.db, reading));
      return (
        draft && {
          minutes: draft.minutes ?? usualMinutes,
          sentences: draft.sentences.map(({ text, cites }) => ({
            text,
            cites: cites ?? '',
            reader: { id: reading.actorId, parts },
          })),
        }
      );
    },
    contacts: async ({ id, state, parts }, _, { db, loaders }) => {
      if (state !== 'ACCEPTED' || parts.includes('BROKER')) return [];
      const contacts = await listContacts(db, { requestId: id, today: today() });
      const known = await Promise.all(
        contacts.map(async ({ personId, email }) => ({
          email,
          person: await loaders.person.load(personId),
        })),
      );
      // Whoever hid meanwhile is out of reach.
      return known.flatMap(({ email, person }) => (person ? [{ email, person }] : []));
    },
    agenda: ({ id }, _, context) => agendaFor(context.db, { ...actorOf(context), requestId: id }),
    firstCall: async ({ id, state }, _, context) => {
      if (state !== 'ACCEPTED') return null;
      const reading = { ...actorOf(context), requestId: id };
      const call = await findFirstCall(context.db, reading);
      if (!call) return null;
      const calendar = (await calendarOf(context.db, reading)) ?? '';
      return { ...call, isSet: call.times > 0, calendar };
    },
  },
  Prospect: {
    openRequest: ({ openId }, _, context) => (openId ? seen(context, openId) : null),
  },
  Pitch: {
    by: ({ byId }, _, { loaders }) => loaders.person.load(byId),
  },
  PitchSentence: {
    restsOn: (sentence, _, { loaders }) => citedInWords(sentence, loaders),
  },
  RequestEvent: {
    by: ({ byId }, _, { loaders }) => (byId ? loaders.person.load(byId) : null),
    other: ({ kind, otherId }, _, { loaders }) =>
      kind === 'SUGGESTED' && otherId ? loaders.person.load(otherId) : null,
  },
  ViewerEvent: {
    event: (event: EventRow) => event,
    request: ({ requestId }, _, context) => (requestId ? seen(context, requestId) : null),
  },
  NextWay: {
    path: (next, _, { loaders }) =>
      next.kind === 'PATH' ? loadAll(loaders.person, next.path) : [],
  },
};
