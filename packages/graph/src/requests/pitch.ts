import { seenFrom } from '../access/circles.ts';
import { today } from '../days.ts';
import type { Db } from '../db.ts';
import { badInput, conflict } from '../errors.ts';
import type { Moment } from '../once.ts';
import { plainWords } from '../plain-words.ts';
import { askedFirst, checkPath } from './ask.ts';
import { type ActingOn, append, clockFor, type Happened, takeStep } from './change.ts';
import { changeBroker } from './pitch-queries.ts';
import { checkCitations, cleanPitch, keepPitch, type PitchWords } from './pitch-words.ts';
import type { RequestRow, Result } from './queries.ts';
import { writeRule } from './rules.ts';
import { countHops, listSharedCircles, standingNow } from './standing-queries.ts';

type Pitching = ActingOn &
  PitchWords & {
    /** Whether it goes to the expert now. */
    send?: boolean;
    /** The last version that whoever writes has seen, 0 where there was none. */
    afterVersion?: number | null | undefined;
  };

/** How many versions of a pitch are kept; the last of them is the one that is sent. */
const mostVersions = 50;

/**
 * Keeps a version of the pitch, and sends it where that is said. Whoever sends it is the one who introduces. Every version
 * stays, 50 at most, of which the last can only be sent. Throws BAD_USER_INPUT, also where a sentence cites what is not
 * there, and CONFLICT where no more can be kept, or somebody kept a version that they have not seen.
 */
export async function writePitchFor(db: Db, acting: Pitching): Promise<Result> {
  const { send = false, actorId, afterVersion = null } = acting;
  const pitch = cleanPitch(acting);
  const kind = send ? 'PITCHED' : 'DRAFTED';
  return takeStep(db, acting, { kind, input: pitch }, async (tx, request, moment) => {
    if (afterVersion !== null && afterVersion !== request.pitchVersion)
      conflict(`Version ${request.pitchVersion} was kept meanwhile. Read it first, then go on.`);
    if (!send && request.pitchVersion >= mostVersions - 1)
      conflict(
        `This pitch has ${request.pitchVersion} versions, and no more are kept: send it as it is now, or pass it on.`,
      );
    await checkCitations(tx, request, { sentences: pitch.sentences, actorId });
    const version = request.pitchVersion + 1;
    await keepPitch(tx, { requestId: request.id, version, byId: actorId, pitch, now: moment.now });
    const drafted: Happened = { kind: 'DRAFTED', pitchVersion: version };
    const changes = { pitchVersion: version };
    if (!send) return append(tx, request, [drafted], { ...moment, changes });
    return sendVersion(tx, request, { version, actorId, moment, before: [drafted] });
  });
}

/** Sends a version of the pitch that is there, the last one by default, to the expert. */
export async function sendPitch(
  db: Db,
  acting: ActingOn & { version?: number | null | undefined },
) {
  const { version: wanted = null, actorId } = acting;
  return takeStep(
    db,
    acting,
    { kind: 'PITCHED', input: ['send', wanted] },
    (tx, request, moment) => {
      const version = wanted ?? request.pitchVersion;
      if (!Number.isInteger(version) || version < 1 || version > request.pitchVersion)
        badInput(
          request.pitchVersion === 0
            ? 'There is no pitch yet: write one first.'
            : `version must be from 1 to ${request.pitchVersion}.`,
        );
      return sendVersion(tx, request, { version, actorId, moment });
    },
  );
}

type Sending = { version: number; actorId: string; moment: Moment; before?: Happened[] };

async function sendVersion(
  tx: Db,
  request: RequestRow,
  { version, actorId, moment, before = [] }: Sending,
): Promise<Result> {
  const expert = await standingNow(tx, request, moment.now);
  if (!expert?.isExpert)
    return conflict(
      'Whom this is for does not show themself any more. Say why not, and another way is found.',
    );
  if (expert.isPaused)
    conflict(`${expert.name} takes no introductions for now. Wait with it, or say why not.`);
  const isOther = request.brokerId !== actorId;
  if (isOther) await changeBroker(tx, { requestId: request.id, brokerId: actorId });
  const happened: Happened[] = [...before, { kind: 'PITCHED', pitchVersion: version }];
  return append(tx, { ...request, brokerId: actorId }, happened, {
    ...moment,
    changes: {
      wasPitched: true,
      sentVersion: version,
      pitchVersion: Math.max(version, request.pitchVersion),
      triedIds: isOther ? [...request.triedIds, actorId] : request.triedIds,
    },
  });
}

/** Lets somebody else introduce: the last but one on another path or, without one, the program’s facilitators. Nobody is asked twice. */
export async function passOn(
  db: Db,
  acting: ActingOn & { path?: readonly string[] | null | undefined },
) {
  const path = [...(acting.path ?? [])];
  return takeStep(db, acting, { kind: 'PASSED_ON', input: path }, async (tx, request, moment) => {
    const brokerId = path.length > 0 ? await checkPath(tx, { ...request, path }) : null;
    if (brokerId !== null && request.triedIds.includes(brokerId))
      conflict('They were asked to introduce in this request before. Choose somebody else.');
    if (brokerId === null && request.programId && request.triedIds.includes(request.programId))
      conflict('The facilitators were asked to introduce in this request before. Name a path.');
    if (brokerId === null && (request.programId === null || request.brokerId === null))
      badInput('Name another path: there are no facilitators to pass this on to.');
    // The learner reads the path: of ties they may not see, only who introduces.
    const isForLearner = path.length > 0 && (await isPathFor(tx, request.learnerId, path));
    const shown =
      brokerId === null || isForLearner ? path : [path[0] ?? '', brokerId, request.expertId];
    await changeBroker(tx, { requestId: request.id, brokerId });
    const way = brokerId === null ? 'FACILITATOR' : 'PERSON';
    const triedIds = [...request.triedIds, ...askedFirst(way, brokerId, request.programId)];
    const happened = [{ kind: 'PASSED_ON' } as const];
    return append(tx, { ...request, brokerId }, happened, {
      ...moment,
      changes: { path: shown, way, triedIds, waitSince: null, ...clockFor('BROKER', moment.now) },
    });
  });
}

/** Whether the learner may see every tie of this path. */
async function isPathFor(tx: Db, learnerId: string, path: string[]): Promise<boolean> {
  const as = { learnerId, brokerId: learnerId, programIds: [], today: today() };
  const [member] = await listSharedCircles(tx, as);
  const seen = seenFrom(tx, [...(member?.circles ?? []), `person:${learnerId}`]);
  const [counted] = await countHops(seen, { path });
  return counted?.hops === path.length - 1;
}

/** The broker will not introduce the two. The reason becomes a rule of the program, where the challenge is in one. */
export async function turnAway(db: Db, acting: ActingOn & { reason: string }): Promise<Result> {
  const note = plainWords(acting.reason, { name: 'reason', most: 1_000 });
  return takeStep(db, acting, { kind: 'TURNED_AWAY', input: note }, async (tx, request, moment) => {
    const { programId, id: requestId } = request;
    if (programId !== null)
      await writeRule(tx, {
        id: crypto.randomUUID(),
        programId,
        requestId,
        text: note,
        byId: acting.actorId,
        at: moment.now.toISOString(),
      });
    const happened: Happened[] = [{ kind: 'TURNED_AWAY', note }, { kind: 'CLOSED' }];
    return append(tx, request, happened, moment);
  });
}
