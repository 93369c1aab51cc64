import { type Db, findViewer, seenFrom, type Viewer } from '@peergraph/graph';
import { actorOf } from '../who-asks.ts';

/** Somebody to whom letters go, and the database as they may see it. */
export type Reader = {
  db: Db;
  viewer: Viewer;
  actorId: string;
  accountId: string;
  /** Ids of the programs they facilitate. */
  facilitates: string[];
};

/** Who has this account now; null where it is gone, the demo's, or nobody of the graph. */
export async function readerOf(whole: Db, accountId: string): Promise<Reader | null> {
  const viewer = await findViewer(whole, { accountId, sessionId: '' }, { mayBeDemo: false });
  if (!viewer?.personId) return null;
  return { db: seenFrom(whole, viewer.circles), viewer, ...actorOf({ viewer }) };
}
