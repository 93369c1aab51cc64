import type { Db } from '@peergraph/graph';
import type { FastifyInstance } from 'fastify';
import type { Log } from '../errors.ts';
import { presentError } from '../errors.ts';
import { readToken } from './token.ts';
import { useLetter } from './use-letter.ts';

type Serving = { db: Db; secret: string; log: Log };

/**
 * Lets mail programs take somebody off the list by one press (RFC 8058): a POST to the link of List-Unsubscribe, and to no
 * other. What is sent with it is not read. A GET of the same address is a page, which does nothing by itself.
 */
export function serveOneClick(app: FastifyInstance, { db, secret, log }: Serving): void {
  app.register(async (inside) => {
    inside.removeAllContentTypeParsers();
    inside.addContentTypeParser('*', (_request, _body, done) => done(null));
    inside.post<{ Params: { token: string } }>('/letter/:token', async (request, reply) => {
      const { token } = request.params;
      reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store');
      if (readToken(secret, token)?.act !== 'STOP')
        return reply.status(404).send('This is no link to get fewer letters by.');
      try {
        await useLetter(db, { secret, token });
      } catch (error) {
        const { message, extensions } = presentError(error, log);
        return reply.status(extensions.code === 'NOT_FOUND' ? 404 : 503).send(message);
      }
      return 'You get no more letters like this.';
    });
  });
}
