import {
  choicesIn,
  conflict,
  type Db,
  findAnswer,
  findLetter,
  GraphError,
  letterKindOf,
  listLetterEvents,
  listPeople,
  listPitchesFor,
  notFound,
  type RequestView,
  timingOf,
} from '@peergraph/graph';
import type { Letter } from '../generated/resolvers.ts';
import { acts, linesOf, pitchToSend, type Said } from './acts.ts';
import { changeLetters } from './change-letters.ts';
import { type Reader, readerOf } from './reader.ts';
import { type LetterAct, type LetterLink, readToken } from './token.ts';
import { questionIn, requestSeen } from './told.ts';

type Found = {
  link: LetterLink;
  reader: Reader;
  letter: Awaited<ReturnType<typeof findLetter>>[number];
};

/** The letter that a link is in, and to whom it went; null where this server made no such link, or nobody has that account any more. */
async function open(db: Db, secret: string, token: string): Promise<Found | null> {
  const link = readToken(secret, token);
  const [letter] = link ? await findLetter(db, { id: link.letterId }) : [];
  const reader = letter ? await readerOf(db, letter.accountId) : null;
  return link && letter && reader ? { link, letter, reader } : null;
}

/** What a link of a letter is for, as things stand; nothing is done by looking at it. */
export async function readLetter(
  db: Db,
  { secret, token, now = new Date() }: { secret: string; token: string; now?: Date },
): Promise<Letter | null> {
  const found = await open(db, secret, token);
  return found && (await viewOf(found, now));
}

async function viewOf(found: Found, now: Date): Promise<Letter> {
  const { link, letter, reader } = found;
  const { act } = link;
  const nothing = { did: null, didAt: null, requestId: null, learner: null, expert: null };
  const until = link.until?.toISOString() ?? null;
  if (act === 'STOP') {
    const isOff = kindsOf(letter).every((kind) => timingOf(kind, letter.choices) === 'NEVER');
    const standing = isOff ? 'DONE' : 'OPEN';
    return { ...nothing, act, standing, until, words: [], kind: letter.kind };
  }
  const { requestId } = letter;
  const { db, actorId } = reader;
  const request = requestId ? await requestSeen(reader, requestId) : null;
  const closed: Letter = { ...nothing, act, standing: 'CLOSED', until, words: [], kind: null };
  if (!request) return closed;
  const [answer] = await findAnswer(db, { id: letter.id, personId: actorId });
  const people = await listPeople(db, { ids: [request.learnerId, request.expertId] });
  const named = (id: string) => people.find((person) => person.id === id)?.name ?? null;
  const standing = answer
    ? 'DONE'
    : request.turn !== acts[act].part || !(await waits(found, request, now))
      ? 'CLOSED'
      : link.until && link.until < now
        ? 'OVER'
        : 'OPEN';
  return {
    ...closed,
    standing,
    did: answer?.kind ?? null,
    didAt: answer?.at ?? null,
    requestId: request.id,
    learner: named(request.learnerId),
    expert: named(request.expertId),
    words: standing === 'OPEN' ? await wordsFor(reader, request, act) : [],
  };
}

/** Whether what the letter asked for is still asked of its reader. */
async function waits({ letter, reader }: Found, request: RequestView, now: Date) {
  const events = await listLetterEvents(reader.db, { id: letter.id, first: 1 });
  const reading = { personId: reader.actorId, facilitates: true };
  return events.some((event) => letterKindOf({ ...event, request }, reading, now) !== null);
}

/** The pitch that was sent, or that would be; for an answer what was asked. */
async function wordsFor(reader: Reader, request: RequestView, act: LetterAct) {
  if (act === 'TELL') return [await questionIn(reader, request.id)];
  const { db, actorId, facilitates } = reader;
  const acting = { actorId, facilitates, requestId: request.id };
  const pitch =
    act === 'SEND' ? await pitchToSend(db, acting) : (await listPitchesFor(db, acting)).at(-1);
  return pitch ? linesOf(pitch) : [];
}

/** The kinds that no more letters come of by a link of this letter. */
function kindsOf({ kind, choices }: Found['letter']) {
  if (kind) return [kind];
  const daily = choicesIn(choices).filter(({ timing }) => timing === 'DAILY');
  return daily.map((one) => one.kind);
}

type Using = Said & { secret: string; token: string; now?: Date };

/**
 * Does what a link is for, once: whoever comes again reads what was done. Throws NOT_FOUND for what is no link of ours and
 * CONFLICT where it is too late or would send other words than were read, as well as what the act throws.
 */
export async function useLetter(
  db: Db,
  { secret, token, now = new Date(), ...said }: Using,
): Promise<Letter> {
  const unknown = () => notFound('This link is not one of ours, or it was cut short.');
  const opened = (await open(db, secret, token)) ?? unknown();
  const { link, letter, reader } = opened;
  if (link.act === 'STOP') {
    const kinds = kindsOf(letter);
    await changeLetters(db, { accountId: letter.accountId, kinds, timing: 'NEVER' });
    return { ...(await viewOf(opened, now)), standing: 'DONE' };
  }
  const before = await viewOf(opened, now);
  if (before.standing === 'DONE') return before;
  if (before.standing === 'OVER')
    return conflict('The time of this link is over. Sign in to see how the request stands.');
  if (before.standing === 'CLOSED' || !before.requestId)
    return conflict('This does not wait for you any more. Sign in to see how the request stands.');
  const { actorId, accountId, facilitates } = reader;
  // One letter is one act: the same key, whichever link of it.
  const key = `letter ${letter.id}`;
  const acting = { actorId, accountId, facilitates, key, requestId: before.requestId, now };
  try {
    await acts[link.act].run(reader.db, acting, said);
  } catch (error) {
    // Another link of the same letter was quicker.
    const after = await viewOf(opened, now);
    if (error instanceof GraphError && error.code === 'CONFLICT' && after.standing === 'DONE')
      return after;
    throw error;
  }
  return viewOf(opened, now);
}
