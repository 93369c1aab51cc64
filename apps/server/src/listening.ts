import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Env } from './env.ts';

/** The server can't listen where it was told to; the message says what to do. */
export class CannotListen extends Error {
  override name = 'CannotListen';
}

type Place = Pick<Env, 'host' | 'port'>;

/** Throws `CannotListen` where listening would fail, so that this is known before anything slow is done. */
export async function requireFreePort(place: Place): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, place)));
    server.listen(place.port, place.host, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}

/** Starts listening and returns the address to open in a browser. Throws `CannotListen`. */
export async function listen(app: FastifyInstance, place: Place): Promise<string> {
  try {
    await app.listen(place);
  } catch (error) {
    throw explained(error, place);
  }
  const bound = app.server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  const everywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  const host = everywhere[place.host] ?? place.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port ?? place.port}`;
}

/** Takes no more requests and lets those under way finish, for at most 3 seconds. */
export async function stopListening(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), 3000);
  await app.close();
  clearTimeout(timer);
}

function explained(error: unknown, { host, port }: Place): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotListen(
        `Port ${port} of ${host} is taken, perhaps by another Peergraph. Stop that one, or set PORT to another port: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new CannotListen(
        `This account may not listen on port ${port}. Set PORT to one from 1024 to 65535.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotListen(
        `HOST is "${host}", which is no address of this machine. Unset it to listen on 127.0.0.1.`,
      );
    default:
      return error;
  }
}
