import type { FastifyInstance } from 'fastify';

const always = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Answers requests that ask for another host with 421: a page elsewhere may have its own name lead to this machine, and
 * would then read everything as if it came from here. Taken are this machine's own names, the address a request arrived
 * at, and `names`.
 */
export function answerOnlyTo(app: FastifyInstance, names: readonly string[]): void {
  const known = new Set([...always, ...names.map(bracketed)]);
  app.addHook('onRequest', async (request, reply) => {
    const name = request.hostname.toLowerCase();
    if (known.has(name) || name === addressed(request.socket.localAddress)) return;
    const message = `This server does not answer to the name "${name}". Whoever runs it may allow that name in PEERGRAPH_HOSTS.`;
    await reply.status(421).send({ error: { code: 'MISDIRECTED', message } });
  });
}

/** Node says `::ffff:10.0.0.7` for an IPv4 address where it listens on both kinds. */
function addressed(address = ''): string {
  return bracketed(address.replace(/^::ffff:/, ''));
}

function bracketed(name: string): string {
  return name.includes(':') && !name.startsWith('[') ? `[${name}]` : name.toLowerCase();
}
