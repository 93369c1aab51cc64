import type { IncomingMessage } from 'node:http';
import helmet from '@fastify/helmet';
import { type Db, findInstance, refusalPatience } from '@peergraph/graph';
import { type FastifyInstance, fastify } from 'fastify';
import { auditRefusal, writeNotes } from './access/notes.ts';
import { createAuth } from './accounts/auth.ts';
import { serveAuth } from './accounts/auth-endpoint.ts';
import { isBadToken, viewerOf } from './accounts/viewer.ts';
import { createContext } from './context.ts';
import type { Log } from './errors.ts';
import { serveGraphql } from './graphql-endpoint.ts';
import type { Profile } from './guard.ts';
import { serveHealth } from './health.ts';
import { answerOnlyTo } from './host-names.ts';
import { serveOneClick } from './letters/one-click.ts';
import { createEventBus, type EventBus } from './requests/event-bus.ts';
import { schema } from './schema.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { answerNotFound, serveWeb } from './web-files.ts';

export type AppOptions = {
  db: Db;
  /** The built web; without it only the API is served. */
  webFolder?: string | undefined;
  /** Names it answers to beside localhost and its own addresses. */
  hosts?: readonly string[] | undefined;
  /** It is reached from this machine alone: while nobody has a real account, it may be read without one. */
  isLocal?: boolean | undefined;
  /** How people sign in; with passwords, and without mail, where it is left out. */
  settings?: Settings | undefined;
  /** What tells of events that were committed; to nobody but this process, where it is left out. */
  events?: EventBus | undefined;
  /** `production` where it is left out. */
  profile?: Profile | undefined;
  /** Where problems of ours are written down; standard error by default. */
  log?: Log | undefined;
};

/** The whole server, not yet listening: API, health and web. Closing it leaves the database open. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { db, webFolder, hosts = [], isLocal = true, profile = 'production' } = options;
  const { log = console.error } = options;
  const { settings = defaultSettings(), events = createEventBus() } = options;
  const app = fastify({
    bodyLimit: 256_000,
    forceCloseConnections: 'idle',
    // For a request to arrive; an answer may take as long as it likes.
    requestTimeout: 30_000,
    // Behind a proxy the address that attempts are counted by is the one the proxy tells of.
    trustProxy: (_address, hop) => hop < settings.proxies,
  });
  await app.register(helmet, {
    // GraphiQL comes from elsewhere with scripts of its own.
    contentSecurityPolicy: profile === 'development' ? false : contentSecurityPolicy,
    // It would bind every server on this host name to HTTPS; whoever puts Peergraph behind HTTPS says so there.
    strictTransportSecurity: false,
  });
  answerOnlyTo(app, hosts);
  serveHealth(app, db);
  const mayWrite = refusalPatience();
  const auth = createAuth(db, settings, log);
  const refused = auditRefusal(db, mayWrite);
  serveAuth(app, { auth, url: settings.url, onRefusal: refused, log });
  serveOneClick(app, { db, secret: settings.secret, log });
  serveGraphql(app, {
    schema,
    createContext: async (request) => {
      const seen = () => viewerOf(request, { db, auth, settings });
      const { viewer, cookies } = await seen().catch(async (error: unknown) => {
        if (isBadToken(error)) await refused('access-token', 401);
        throw error;
      });
      const isNear = isLocal && !isForwarded(request);
      const isKeepers = isNear && viewer === null && (await findInstance(db)).isKeepers;
      // The demo’s accounts are good for nothing once somebody has one of their own.
      const hasKeeper = isKeepers || (isNear && viewer?.isDemo === true);
      const viewerNow = async () => {
        const now = await seen().catch((error: unknown) => {
          if (isBadToken(error)) return { viewer: null };
          throw error;
        });
        return now.viewer;
      };
      const asking = { viewer, isKeepers, hasKeeper, viewerNow, settings, events };
      const context = createContext(db, asking);
      return { context: { ...context, finish: () => writeNotes(context, mayWrite) }, cookies };
    },
    profile,
    url: settings.url,
    log,
  });
  if (webFolder === undefined) app.setNotFoundHandler(answerNotFound);
  else serveWeb(app, webFolder);
  return app;
}

const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];
/** Whether a proxy passed it on, which may stand open to others though this server does not. */
const isForwarded = ({ headers }: IncomingMessage) =>
  forwarding.some((name) => headers[name] !== undefined);

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'object-src': ["'none'"],
    'img-src': ["'self'", 'data:'],
    // The components write their colours and sizes into style elements.
    'style-src': ["'self'", "'unsafe-inline'"],
  },
};
