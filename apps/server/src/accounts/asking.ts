import { findViewer, forbidden, type Viewer } from '@peergraph/graph';
import type { Context } from '../context.ts';

/** Whoever asks for a change, or FORBIDDEN where nobody is signed in or their token is for reading only. */
export function writer({ viewer }: Pick<Context, 'viewer'>): Viewer {
  if (!viewer) return forbidden('Sign in first.');
  if (viewer.scopes && !viewer.scopes.includes('WRITE'))
    forbidden('This access token is for reading only. Make one with the scope WRITE.');
  return viewer;
}

/** Whoever asks in a browser: no token may make others, or end sessions. */
export function inBrowser(context: Pick<Context, 'viewer'>): Viewer {
  const viewer = writer(context);
  if (viewer.scopes) forbidden('An access token can’t do this. Sign in with a browser.');
  return viewer;
}

/** The viewer as they are now, after what was just changed of them; later fields of the operation see that too. */
export async function again(context: Context): Promise<Viewer> {
  const { db, settings } = context;
  const { accountId, sessionId } = writer(context);
  const mayBeDemo = settings.demo;
  const viewer = await findViewer(db, { accountId, sessionId: sessionId ?? '' }, { mayBeDemo });
  if (!viewer) return forbidden('Sign in first.');
  context.viewer = { ...viewer, sessionId, scopes: context.viewer?.scopes ?? null };
  return context.viewer;
}
