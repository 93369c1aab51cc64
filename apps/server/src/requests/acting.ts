import { type Actor, forbidden, GraphError, type Viewer } from '@peergraph/graph';
import type { Context } from '../context.ts';

/** Ids of the programs in which the viewer may act as facilitator. */
function facilitated({ roles }: Viewer): string[] {
  const may = roles.filter(({ role }) => role === 'FACILITATOR' || role === 'ORGANISER');
  return [...new Set(may.map(({ programId }) => programId))];
}

/** Whoever asks, as requests know them. Throws FORBIDDEN where nobody is signed in, or nobody of the graph. */
export function actorOf({ viewer }: Pick<Context, 'viewer'>) {
  if (!viewer) return forbidden('Sign in first.');
  if (!viewer.personId) return forbidden('Your account is nobody in the graph yet.');
  const { accountId, personId: actorId } = viewer;
  return { actorId, accountId, facilitates: facilitated(viewer) } satisfies Actor;
}

/** The same for a change, with the key that tells a repeated one from a new one. */
export function acting(context: Context, key: string | null | undefined) {
  return { ...actorOf(context), key: key ?? crypto.randomUUID() };
}

/** What is read; null where the viewer may not know of it. */
export async function unlessHidden<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof GraphError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
