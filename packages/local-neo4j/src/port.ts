import { createServer } from 'node:net';
import { type Home, readNote, writeNote } from './home.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';

/** The port used last if it is free (so that bookmarks and open tools keep working), otherwise any free one. */
export async function choosePort(
  home: Home,
  onProgress: (message: string) => void,
): Promise<number> {
  const last = Number(await readNote(home.port));
  if (last > 0 && (await isFree(last))) return last;
  const port = await anyFreePort();
  if (last > 0) onProgress(`Port ${last} is taken by another program; using ${port} instead`);
  await writeNote(home.port, String(port));
  return port;
}

/** Whether nothing listens on that port of 127.0.0.1. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/**
 * A port of 127.0.0.1 on which nothing listens now. It lies below those that systems hand out to outgoing connections
 * (32768 and up on Linux), one of which would sooner or later take it while Neo4j is down.
 */
export async function anyFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = 17_000 + Math.floor(Math.random() * 15_000);
    if (await isFree(port)) return port;
  }
  throw new Neo4jUnavailable('No free port was found on 127.0.0.1 between 17000 and 32000.');
}
