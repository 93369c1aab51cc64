import { GraphError } from '@peergraph/graph';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../errors.ts';
import { isFromElsewhere, onlyOurPages, openedAt } from '../other-origins.ts';
import { type Auth, addressHeader, authPath } from './auth.ts';

/** Everything of Better Auth that can be asked for from outside; the rest of it is not there. */
const served = [
  /^POST \/sign-(in|up)\/email$/,
  /^POST \/sign-in\/social$/,
  /^POST \/sign-out$/,
  /^POST \/(request-password-reset|reset-password|change-password)$/,
  /^POST \/demo\/continue$/,
  /^GET \/callback\/oidc$/,
];

type EndpointOptions = {
  auth: Auth;
  url: string | undefined;
  /** Told of what was refused, such as `sign-in/email`, and with which status. */
  onRefusal: (what: string, status: number) => Promise<void>;
  log: Log;
};

const isRefusal = (status: number) => [401, 403, 429].includes(status);

/** Serves what signs people in and out. Bodies are JSON of at most 16 kB, and come from pages of this server only. */
export function serveAuth(
  app: FastifyInstance,
  { auth, url, onRefusal, log }: EndpointOptions,
): void {
  app.register(async (inside) => {
    // What a page of another origin could send without asking first.
    inside.removeContentTypeParser('text/plain');
    inside.setErrorHandler<FastifyError>((error, _request, reply) => {
      if (error.statusCode !== undefined && error.statusCode < 500)
        return refuse(reply, error.statusCode, error.message);
      if (error instanceof GraphError) return refuse(reply, 503, error.message);
      const id = crypto.randomUUID();
      log(`${id} ${framesOf(error)}`);
      return refuse(reply, 500, `Something went wrong on our side. Reported as ${id}.`);
    });
    inside.route({
      method: ['GET', 'POST'],
      url: `${authPath}/*`,
      bodyLimit: 16_000,
      handler: async (request, reply) => {
        const here = url ?? openedAt(request);
        const path = request.url.slice(authPath.length).replace(/\?.*/s, '');
        if (!served.some((known) => known.test(`${request.method} ${path}`)))
          return refuse(reply, 404, 'There is nothing at this address.');
        const what = path.slice(1);
        if (isFromElsewhere(request, url)) {
          await onRefusal(what, 403);
          return refuse(reply, 403, onlyOurPages);
        }
        const response = await auth.handler(asFetch(request, here));
        if (isRefusal(response.status)) await onRefusal(what, response.status);
        reply.status(response.status);
        for (const [name, value] of response.headers) {
          if (name !== 'set-cookie') reply.header(name, value);
        }
        for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
        reply.header('cache-control', 'no-store');
        return reply.send(withoutToken(await response.text()));
      },
    });
  });
}

function refuse(reply: FastifyReply, status: number, message: string) {
  return reply.status(status).send({ message });
}

function asFetch(request: FastifyRequest, here: string): Request {
  const headers = new Headers();
  for (const name of [
    'cookie',
    'origin',
    'referer',
    'user-agent',
    'sec-fetch-site',
    'sec-fetch-mode',
    'sec-fetch-dest',
  ]) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  headers.set('host', new URL(here).host);
  headers.set(addressHeader, request.ip);
  const target = new URL(request.url, here);
  if (request.method === 'GET') return new Request(target, { headers });
  headers.set('content-type', 'application/json');
  return new Request(target, { method: 'POST', headers, body: JSON.stringify(request.body ?? {}) });
}

/** The session is in the cookie, where no script reads it; Better Auth would repeat it in the body. */
function withoutToken(body: string): string {
  return body.replace(/"token":"[^"]*"/g, '"token":null');
}

/** Where something went wrong, without what was said there, which may be somebody’s address. */
function framesOf(error: Error): string {
  return [
    error.name,
    ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
  ].join('\n');
}
