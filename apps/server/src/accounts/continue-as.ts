import { type Db, DemoPart, GraphError, openDemoAccount } from '@peergraph/graph';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import type { Settings } from '../settings.ts';

/** Signs in as one of the demo’s people, without a password: while nobody real is here, and nowhere else. */
export function continueAs(db: Db, { demo }: Settings) {
  return {
    id: 'continue-as',
    endpoints: {
      continueAs: createAuthEndpoint(
        '/demo/continue',
        { method: 'POST', body: z.object({ as: DemoPart }) },
        async (context) => {
          if (!demo) throw new APIError('NOT_FOUND', { message: 'There is no demo here.' });
          const { internalAdapter } = context.context;
          const { accountId } = await opened(db, context.body.as);
          const user = await internalAdapter.findUserById(accountId);
          const session = await internalAdapter.createSession(accountId);
          if (!user || !session) throw new APIError('INTERNAL_SERVER_ERROR');
          await setSessionCookie(context, { session, user });
          return context.json({ ok: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

async function opened(db: Db, part: DemoPart) {
  try {
    return await openDemoAccount(db, part);
  } catch (error) {
    if (error instanceof GraphError) throw new APIError('FORBIDDEN', { message: error.message });
    throw error;
  }
}
