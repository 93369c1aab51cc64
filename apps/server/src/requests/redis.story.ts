import { createServer, type Socket } from 'node:net';

/**
 * As much of a Redis as carries a bell, speaking RESP3: HELLO, SUBSCRIBE, PUBLISH and PING. It can go away and come back at
 * the same port, and fall silent while its connections stay open.
 */
export async function openRedis() {
  const sockets = new Set<Socket>();
  const subscribers = new Set<Socket>();
  let isSilent = false;
  let published = 0;
  const answers: Record<string, (socket: Socket, words: string[]) => string> = {
    HELLO: () => `%1\r\n${bulk('proto')}:3\r\n`,
    CLIENT: () => '+OK\r\n',
    PING: () => '+PONG\r\n',
    SUBSCRIBE: (socket, [channel = '']) => {
      subscribers.add(socket);
      return `>3\r\n${bulk('subscribe')}${bulk(channel)}:1\r\n`;
    },
    PUBLISH: (_, [channel = '', message = '']) => {
      published += 1;
      for (const subscriber of subscribers)
        subscriber.write(`>3\r\n${bulk('message')}${bulk(channel)}${bulk(message)}`);
      return `:${subscribers.size}\r\n`;
    },
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    let waiting = '';
    socket.on('data', (chunk) => {
      waiting += chunk.toString();
      for (let command = commandIn(waiting); command; command = commandIn(waiting)) {
        waiting = waiting.slice(command.length);
        const [name = '', ...words] = command.words;
        if (isSilent) continue;
        const answer = answers[name.toUpperCase()];
        socket.write(answer ? answer(socket, words) : `-ERR unknown command ${name}\r\n`);
      }
    });
    socket
      .on('error', () => {})
      .on('close', () => {
        sockets.delete(socket);
        subscribers.delete(socket);
      });
  });
  const open = (port = 0) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await open();
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('Not listening on a port.');
  return {
    url: `redis://:a-secret-word@127.0.0.1:${bound.port}`,
    subscribers: () => subscribers.size,
    published: () => published,
    close,
    comeBack: () => open(bound.port),
    fallSilent: () => {
      isSilent = true;
    },
  };
}

const bulk = (text: string) => `$${Buffer.byteLength(text)}\r\n${text}\r\n`;

/** The first whole command of what came: an array of texts, all of one byte a character. */
function commandIn(text: string): { words: string[]; length: number } | null {
  const head = /^\*(\d+)\r\n/.exec(text);
  if (!head) return null;
  const words: string[] = [];
  let at = head[0].length;
  for (let left = Number(head[1]); left > 0; left -= 1) {
    const size = /^\$(\d+)\r\n/.exec(text.slice(at));
    if (!size) return null;
    const begin = at + size[0].length;
    at = begin + Number(size[1]) + 2;
    if (text.length < at) return null;
    words.push(text.slice(begin, at - 2));
  }
  return { words, length: at };
}
