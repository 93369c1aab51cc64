import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Connection } from '@peergraph/graph';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

export type ServerProcess = {
  address: string;
  /** The memory the process holds, in MB. */
  memory: () => Promise<number>;
  stop: () => Promise<void>;
};

/** What `npm start` runs, as a process of its own, over this database and on a free port. Throws when it does not start. */
export async function startServer(
  { uri, user, password }: Connection,
  tell: (message: string) => void,
  { demo = false }: { demo?: boolean } = {},
): Promise<ServerProcess> {
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/start.ts'], {
    cwd: root,
    env: { ...process.env, ...environment, PORT: '0', PEERGRAPH_DEMO: demo ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    const text = String(chunk).trim();
    tell(text);
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
    if (address) return { address, memory: () => memoryOf(child.pid), stop };
  }
  throw new Error('The server did not start.');
}

async function memoryOf(pid: number | undefined): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1024;
}
