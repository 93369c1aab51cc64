import type { IncomingMessage } from 'node:http';
import {
  type Db,
  findViewer,
  GraphError,
  hashOfSecret,
  tokenPrefix,
  type Viewer,
} from '@peergraph/graph';
import type { Settings } from '../settings.ts';
import type { Auth } from './auth.ts';

export type Seen = {
  /** Whoever asks; null where nobody is signed in. */
  viewer: Viewer | null;
  /** Cookies to answer with: a session that is used lives on. */
  cookies: string[];
};

/**
 * Who asks, by the access token they sent or else by the cookie of their browser. The one place where a viewer is made.
 * Throws UNAUTHENTICATED for a token that isn't good, whatever the cookie says and whatever is wrong with the token; what a
 * proxy wants to hear is no token.
 */
export async function viewerOf(
  { headers }: Pick<IncomingMessage, 'headers'>,
  { db, auth, settings }: { db: Db; auth: Auth; settings: Settings },
): Promise<Seen> {
  const mayBeDemo = settings.demo;
  const { authorization, cookie } = headers;
  if (authorization !== undefined && /^Bearer\b/i.test(authorization)) {
    const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
    if (!secret.startsWith(tokenPrefix)) throw badToken();
    const viewer = await findViewer(db, { tokenHash: hashOfSecret(secret) }, { mayBeDemo });
    if (!viewer) throw badToken();
    return { viewer, cookies: [] };
  }
  if (!cookie?.includes('peergraph.session_token=')) return { viewer: null, cookies: [] };
  const { response, headers: answer } = await auth.api
    .getSession({
      headers: new Headers({ cookie, host: headers.host ?? 'localhost' }),
      returnHeaders: true,
    })
    // Better Auth wraps what its database throws.
    .catch((error: unknown) => {
      throw error instanceof Error && error.cause instanceof GraphError ? error.cause : error;
    });
  const cookies = answer.getSetCookie();
  if (!response) return { viewer: null, cookies };
  const { id, userId } = response.session;
  const viewer = await findViewer(db, { accountId: userId, sessionId: id }, { mayBeDemo });
  return { viewer, cookies };
}

const badToken = () =>
  new GraphError(
    'UNAUTHENTICATED',
    'This access token is not known, has ended or was revoked. Make a new one on your account page.',
  );

/** Whether a token was sent that isn't good. */
export const isBadToken = (error: unknown) =>
  error instanceof GraphError && error.code === 'UNAUTHENTICATED';
