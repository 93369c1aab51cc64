import { findViewer, forbidden, type Viewer } from '@peergraph/graph';
import { type Context, goOnAs } from '../context.ts';

/** Whoever is signed in; what their access token is good for was looked at by the rule of the field. */
export function signedIn({ viewer }: Pick<Context, 'viewer'>): Viewer {
  return viewer ?? forbidden('Sign in first.');
}

/** The viewer as they are now, after what was just changed of them; later fields of the operation see that too. */
export async function again(context: Context): Promise<Viewer> {
  const { db, settings } = context;
  const { accountId, sessionId } = signedIn(context);
  const mayBeDemo = settings.demo;
  const viewer = await findViewer(db, { accountId, sessionId: sessionId ?? '' }, { mayBeDemo });
  if (!viewer) return forbidden('Sign in first.');
  const now = { ...viewer, sessionId, scopes: context.viewer?.scopes ?? null };
  goOnAs(context, now);
  return now;
}
