import { createServer, connect as dial, type Socket } from 'node:net';

/** A COMMIT of Bolt: a chunk of two bytes, a structure without fields of the kind 0x12, and the end of the message. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A way to a Neo4j on which every COMMIT arrives and no reply to one comes back: the connection breaks instead. */
export async function openLossyProxy(uri: string) {
  const neo4j = new URL(uri);
  const open = new Set<Socket>();
  let dropped = 0;
  const server = createServer((client) => {
    const inner = dial(Number(neo4j.port), neo4j.hostname);
    let isEnding = false;
    client.on('data', (chunk) => {
      isEnding ||= chunk.includes(commit);
      inner.write(chunk);
    });
    inner.on('data', (chunk) => {
      if (!isEnding) client.write(chunk);
      else {
        dropped += 1;
        client.destroy();
        inner.destroy();
      }
    });
    for (const [one, other] of [
      [client, inner],
      [inner, client],
    ] as const) {
      open.add(one);
      one
        .on('error', () => {})
        .on('close', () => {
          open.delete(one);
          other.destroy();
        });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('Not listening on a port.');
  return {
    uri: `bolt://127.0.0.1:${bound.port}`,
    dropped: () => dropped,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
