import { seenFrom } from '../access/circles.ts';
import { listChallenges } from '../challenges/queries.ts';
import { today } from '../days.ts';
import type { Db } from '../db.ts';
import { forbidden, ifFound, notFound } from '../errors.ts';
import { findHyperConnections } from '../hyperconnections/find.ts';
import { originWords } from '../hyperconnections/sentences.ts';
import { findPaths } from '../paths.ts';
import { listPeople } from '../people.ts';
import { draftAgenda, draftPitch } from './draft.ts';
import { type PitchWords, usualMinutes } from './pitch-words.ts';
import { listSharedCircles } from './standing-queries.ts';
import type { Actor } from './states.ts';
import { findRequestFor, listPitchesFor, type RequestView } from './views.ts';

type Reading = Actor & { requestId: string };

/**
 * The pitch as it would be drafted now from evidence, for whoever introduces. Where the search finds nothing that speaks
 * for the expert, it holds the learner’s words alone. Throws NOT_FOUND and FORBIDDEN.
 */
export async function draftFor(db: Db, acting: Reading): Promise<PitchWords> {
  const request = await findRequestFor(db, acting);
  if (!request.parts.includes('BROKER')) return forbidden('Only who introduces writes the pitch.');
  const { learner, expert } = await endsOf(db, request);
  if (!learner || !expert) return notFound('One of the two is not here any more.');
  const { learnerId, challengeId } = request;
  const [challenge] = await listChallenges(db, { ids: [challengeId] });
  // The learner reads the pitch as well, so it says only what both they and who introduces may see.
  const [shared] = await listSharedCircles(db, {
    learnerId,
    brokerId: acting.actorId,
    programIds: [...(acting.facilitates ?? [])],
    today: today(),
  });
  const both = seenFrom(db, shared?.circles ?? []);
  const asked = { personId: learnerId, challengeId, amongKeys: [expert.key], first: 1 };
  const [found, broker] = await Promise.all([
    // The learner, or their challenge, may not be for both.
    ifFound(findHyperConnections(both, asked)),
    brokerFor(both, acting.actorId, expert.id),
  ]);
  return draftPitch({
    learner,
    expert,
    broker,
    challenge: { title: challenge?.title ?? 'a challenge' },
    words: request,
    found: found?.items[0] ?? {
      topicPaths: [],
      works: [],
      names: { people: new Map(), topics: new Map() },
    },
  });
}

/** What to go through in the first call; for the two of an accepted request, as long as they may see each other. */
export async function agendaFor(db: Db, acting: Reading) {
  const request = await findRequestFor(db, acting);
  if (request.state !== 'ACCEPTED' || request.parts.includes('BROKER')) return [];
  const { learner, expert } = await endsOf(db, request);
  if (!learner || !expert) return [];
  const [sent] = await listPitchesFor(db, acting);
  return draftAgenda({ learner, expert, words: request }, sent?.minutes ?? usualMinutes);
}

async function endsOf(db: Db, { learnerId, expertId }: RequestView) {
  const people = await listPeople(db, { ids: [learnerId, expertId] });
  return {
    learner: people.find(({ id }) => id === learnerId),
    expert: people.find(({ id }) => id === expertId),
  };
}

/** Whoever writes the pitch, where they know the expert. */
async function brokerFor(db: Db, actorId: string, expertId: string) {
  const [ways, [self]] = await Promise.all([
    findPaths(db, { fromId: actorId, toIds: [expertId], maxHops: 1, first: 1 }),
    listPeople(db, { ids: [actorId] }),
  ]);
  const tie = ways.get(expertId)?.[0]?.ties[0];
  return tie && self
    ? { id: actorId, name: self.name, knowsExpertFrom: originWords[tie.origin] }
    : undefined;
}
