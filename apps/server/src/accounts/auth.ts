import { type Db, findInvitation, patience, reserveSignUp } from '@peergraph/graph';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { z } from 'zod';
import type { Log } from '../errors.ts';
import type { Oidc, Settings } from '../settings.ts';
import { neo4jAdapter } from './adapter.ts';
import { continueAs } from './continue-as.ts';
import { names } from './names.ts';
import { sendResetLink } from './reset-link.ts';

export const authPath = '/api/auth';
/** Written by us over whatever a client sends. */
export const addressHeader = 'x-peergraph-address';

export type Auth = ReturnType<typeof createAuth>;

/** Better Auth as Peergraph uses it: accounts, sessions and passwords in the graph, and nobody signs up without an invitation. */
export function createAuth(db: Db, settings: Settings, log: Log) {
  const { secret, url, local, oidc, attempts } = settings;
  return betterAuth({
    appName: 'Peergraph',
    secret,
    // Which names the server answers to is settled before anything comes here.
    baseURL: url ?? { allowedHosts: ['*'], protocol: 'http' },
    basePath: authPath,
    database: neo4jAdapter(db),
    user: names.user,
    session: { ...names.session, expiresIn: 30 * 86_400, updateAge: 86_400 },
    account: {
      ...names.account,
      // What an identity provider says of itself is used once and not kept.
      storeAccountCookie: false,
      accountLinking: { enabled: true, trustedProviders: [] },
    },
    verification: names.verification,
    emailAndPassword: {
      enabled: local,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: sendResetLink(settings, log),
    },
    rateLimit: { enabled: true, storage: 'memory', ...rules(attempts) },
    hooks: { before: guard(db, attempts) },
    plugins: [continueAs(db, settings), ...(oidc ? [openIdConnect(oidc)] : [])],
    advanced: {
      cookiePrefix: 'peergraph',
      useSecureCookies: url?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    // It writes addresses of people into its lines; what matters of them is thrown, and logged by us.
    logger: { disabled: true },
    onAPIError: { errorURL: '/sign-in', throw: true },
  } satisfies BetterAuthOptions);
}

/** By address: what guesses passwords or makes letters be sent, and everything else. */
function rules(attempts: number) {
  const rare = { window: 60, max: attempts };
  return {
    window: 60,
    max: attempts * 10,
    customRules: {
      '/sign-in/email': rare,
      '/sign-in/social': rare,
      '/sign-up/email': rare,
      '/request-password-reset': rare,
      '/reset-password': rare,
      '/change-password': rare,
    },
  };
}

const Email = z.object({ email: z.string() });
const Invited = z.object({ invitation: z.string() });
const notOpen =
  'An account is made with an invitation, and this one is not open. Ask for a new one.';

/** By account, wherever the tries come from; and who signs up has to hold an invitation. */
function guard(db: Db, attempts: number) {
  const mayTry = patience(attempts * 2, 15);
  return createAuthMiddleware(async ({ path, body }) => {
    if (path === '/sign-in/email' || path === '/request-password-reset') {
      const email = Email.safeParse(body);
      if (email.success && !mayTry(`${path} ${email.data.email}`))
        throw new APIError('TOO_MANY_REQUESTS', {
          message: 'Too many tries. Wait a quarter of an hour and try again.',
        });
    }
    if (path === '/sign-up/email') {
      const given = Invited.extend(Email.shape).safeParse(body);
      const mayMake =
        given.success && (await reserveSignUp(db, given.data.invitation, given.data.email));
      if (!mayMake) throw new APIError('FORBIDDEN', { message: notOpen });
      // Better Auth would take it for a property of the account.
      const { invitation: _, ...rest } = z.record(z.string(), z.unknown()).parse(body);
      return { context: { body: rest } };
    }
    if (path === '/sign-in/social') {
      const { invitation, ...rest } = z.record(z.string(), z.unknown()).parse(body);
      const isInvited = typeof invitation === 'string';
      if (isInvited && !(await findInvitation(db, invitation))?.isOpen)
        throw new APIError('FORBIDDEN', { message: notOpen });
      return { context: { body: { ...rest, requestSignUp: isInvited } } };
    }
    return undefined;
  });
}

function openIdConnect({ issuer, clientId, clientSecret, name }: Oidc) {
  return genericOAuth({
    config: [
      {
        providerId: 'oidc',
        name,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'profile', 'email'],
        pkce: true,
        // Who comes without an invitation signs in, and makes no account.
        disableImplicitSignUp: true,
        requireIdTokenVerification: true,
      },
    ],
  });
}
