import { type Actor, forbidden, type Viewer } from '@peergraph/graph';
import { type Context, goOnAs } from './context.ts';

/** Whoever is signed in; what their access token is good for was looked at by the rule of the field. */
export function signedIn({ viewer }: Pick<Context, 'viewer'>): Viewer {
  return viewer ?? forbidden('Sign in first.');
}

/** The viewer as they are now, after what was just changed of them; later fields of the operation see that too. */
export async function viewerAgain(context: Context): Promise<Viewer> {
  const viewer = await context.viewerNow();
  if (!viewer) return forbidden('Sign in first.');
  goOnAs(context, viewer);
  return viewer;
}

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
