import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Serves the built web. Its pages (`/people/ada`) are all the one `index.html`, which finds its way from the address; any
 * other address that is unknown is answered with 404 in JSON.
 */
export function serveWeb(app: FastifyInstance, folder: string): void {
  // Vite puts a hash of its content into the name of everything in here.
  const hashed = join(folder, 'assets');
  app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (reply, path) => {
      const forever = path.startsWith(hashed);
      reply.setHeader(
        'cache-control',
        forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.setNotFoundHandler((request, reply) =>
    isPage(request) ? reply.sendFile('index.html') : answerNotFound(request, reply),
  );
}

/** Answers an address nobody serves. */
export function answerNotFound({ method, url }: FastifyRequest, reply: FastifyReply) {
  const message = `There is nothing at ${method} ${url}.`;
  return reply.status(404).send({ error: { code: 'NOT_FOUND', message } });
}

/** A browser asks for a page, not a script or picture that is missing. */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  const asks = method === 'GET' || method === 'HEAD';
  return asks && !/^\/(api|assets)\//.test(url) && (headers.accept ?? '').includes('text/html');
}
