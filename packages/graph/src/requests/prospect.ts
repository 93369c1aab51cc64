import type { Db } from '../db.ts';
import { mostOpen, type Obstacle, obstacleIn } from './obstacle.ts';
import { standingNow } from './standing-queries.ts';
import type { RequestWay } from './states.ts';

/** What an ask would meet, told before somebody writes it. */
export type Prospect = {
  /** What stands in the way; null where nothing does. */
  obstacle: Obstacle | null;
  /** The request that is open already, where that is in the way. */
  openId: string | null;
  /** How many requests the learner has open, and how many they may have. */
  openRequests: number;
  mostOpen: number;
  /** How many more introductions the expert takes now, from 0. */
  room: number;
  /** The ways that lead to the expert, as far as it isn't paths: these the search tells. */
  ways: RequestWay[];
};

type Asked = { actorId: string; toId: string; challengeId: string; now?: Date };

/** Whether somebody may ask for an introduction, and how. Throws NOT_FOUND, also for hidden people. */
export async function findProspect(
  db: Db,
  { actorId: learnerId, toId: expertId, challengeId, now = new Date() }: Asked,
): Promise<Prospect> {
  const asked = { learnerId, expertId, challengeId };
  const standing = await standingNow(db, asked, now);
  const obstacle = obstacleIn(standing, asked);
  return {
    obstacle,
    openId: standing?.openId ?? null,
    openRequests: standing?.openOfLearner ?? 0,
    mostOpen,
    // Of oneself it would tell that somebody asked, before the pitch does.
    room: obstacle?.kind === 'YOURSELF' ? 0 : Math.max(0, standing?.room ?? 0),
    ways: [
      'PERSON',
      ...(standing?.programId ? (['FACILITATOR'] as const) : []),
      ...(standing?.takesDirect ? (['DIRECT'] as const) : []),
    ],
  };
}
