import { createServer } from 'node:net';
import { type Home, readNote, writeNote } from './home.ts';

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
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/** A port of 127.0.0.1 on which nothing listens now. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
