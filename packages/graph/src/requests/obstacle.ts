import { z } from 'zod';
import { conflict, forbidden, notFound } from '../errors.ts';

/** What can stand between somebody who asks and the person they ask for. */
export const ObstacleKind = z.enum([
  'YOURSELF',
  'NOT_YOURS',
  'CONNECTED',
  'OPEN_ALREADY',
  'ASKED_BEFORE',
  'PAUSED',
  'FIVE_OPEN',
  'NO_ROOM',
]);
export type Obstacle = { kind: z.infer<typeof ObstacleKind>; message: string };

/** How many requests a learner may have open. */
export const mostOpen = 5;

/** What a learner, an expert and a challenge are to each other; counted by `lock-ends` and `find-standing`. */
export const Standing = z.object({
  isLearner: z.boolean(),
  isExpert: z.boolean(),
  isChallenge: z.boolean(),
  poses: z.boolean(),
  isConnected: z.boolean(),
  name: z.string(),
  isPaused: z.boolean(),
  takesDirect: z.boolean(),
  openOfLearner: z.int(),
  room: z.int(),
  isOpen: z.boolean(),
  wasAsked: z.boolean(),
  cohortId: z.string().nullable(),
  programId: z.string().nullable(),
});
export type Standing = z.infer<typeof Standing>;

type Asked = { learnerId: string; expertId: string; challengeId: string };

/** The first thing that stands in the way; null where nothing does. Throws NOT_FOUND where one of the three is not there. */
export function obstacleIn(standing: Standing | undefined, asked: Asked): Obstacle | null {
  if (!standing?.isLearner) return notFound(`There is no person ${asked.learnerId}.`);
  if (!standing.isExpert) return notFound(`There is no person ${asked.expertId}.`);
  if (!standing.isChallenge) return notFound(`There is no challenge ${asked.challengeId}.`);
  const { name } = standing;
  const is = (kind: Obstacle['kind'], message: string) => ({ kind, message });
  if (asked.learnerId === asked.expertId)
    return is('YOURSELF', 'You cannot ask for an introduction to yourself.');
  if (!standing.poses) return is('NOT_YOURS', 'You can ask only for a challenge of your own.');
  if (standing.isConnected) return is('CONNECTED', `You know ${name} already: write to them.`);
  if (standing.isOpen)
    return is('OPEN_ALREADY', `A request to ${name} for this challenge is open already.`);
  if (standing.wasAsked)
    return is('ASKED_BEFORE', `${name} was asked for this challenge before. Ask somebody else.`);
  if (standing.isPaused) return is('PAUSED', paused(name));
  if (standing.openOfLearner >= mostOpen)
    return is(
      'FIVE_OPEN',
      `You have ${mostOpen} requests open. Wait for an answer, or withdraw one.`,
    );
  if (standing.room <= 0) return is('NO_ROOM', full(name));
  return null;
}

const paused = (name: string) => `${name} takes no introductions for now.`;
const full = (name: string) =>
  `${name} takes no more introductions at the moment. Try again later.`;

/** The same for whoever is about to ask: throws FORBIDDEN or CONFLICT where something stands in the way. */
export function checkStanding(standing: Standing | undefined, asked: Asked): Standing {
  const obstacle = obstacleIn(standing, asked);
  if (obstacle?.kind === 'NOT_YOURS') return forbidden(obstacle.message);
  if (obstacle) return conflict(obstacle.message);
  return standing ?? notFound(`There is no person ${asked.learnerId}.`);
}

/** Throws NOT_FOUND where an expert is not there for whoever acts, and CONFLICT where they take no introductions now. */
export function checkTaking(standing: Standing | undefined, expertId: string): void {
  const { name, isPaused, room } = standing?.isExpert
    ? standing
    : notFound(`There is no person ${expertId}.`);
  if (isPaused) conflict(paused(name));
  if (room <= 0) conflict(full(name));
}
