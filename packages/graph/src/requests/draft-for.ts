import { listChallenges } from '../challenges/queries.ts';
import type { Db } from '../db.ts';
import { forbidden, notFound } from '../errors.ts';
import { findHyperConnections } from '../hyperconnections/find.ts';
import { originWords } from '../hyperconnections/sentences.ts';
import { findPaths } from '../paths.ts';
import { listPeople } from '../people.ts';
import { draftAgenda, draftPitch } from './draft.ts';
import { type PitchWords, usualMinutes } from './pitch-words.ts';
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
  const [challenge] = await listChallenges(db, { ids: [request.challengeId] });
  const [{ items }, broker] = await Promise.all([
    findHyperConnections(db, {
      personId: request.learnerId,
      challengeId: request.challengeId,
      amongKeys: [expert.key],
      first: 1,
    }),
    brokerFor(db, acting.actorId, expert.id),
  ]);
  return draftPitch({
    learner,
    expert,
    broker,
    challenge: { title: challenge?.title ?? 'a challenge' },
    words: request,
    found: items[0] ?? {
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
