import { setTimeout as sleep } from 'node:timers/promises';
import { ask, listens, replaceFirstPassword } from './bolt.ts';
import type { Home } from './home.ts';
import { serverPid } from './server-process.ts';

export type Readiness = 'ready' | 'died' | 'wrong password' | 'silent';

type Watch = {
  port: number;
  password: string;
  onProgress: (message: string) => void;
  signal?: AbortSignal | undefined;
  /** Milliseconds. */
  timeout: number;
};

/** Waits until the home's Neo4j answers with our password, giving a new one that password first. */
export async function waitUntilReady(home: Home, watch: Watch): Promise<Readiness> {
  const { port, password, onProgress, signal, timeout } = watch;
  const uri = `bolt://127.0.0.1:${port}`;
  const since = Date.now();
  let told = since;
  let refusals = 0;
  while (Date.now() - since < timeout) {
    signal?.throwIfAborted();
    if (serverPid(home) === undefined) return 'died';
    if (await listens(port)) {
      const answer = await ask({ uri, user: 'neo4j', password });
      if (answer.is === 'ready') return 'ready';
      if (answer.is === 'refused' && answer.why !== 'too many attempts') {
        const first = await replaceFirstPassword(uri, password);
        if (first.is === 'refused' && first.why === 'credentials') refusals += 1;
        if (refusals > 1) return 'wrong password';
      }
    }
    if (Date.now() - told > 5000) {
      told = Date.now();
      onProgress(`Neo4j is starting (${Math.round((told - since) / 1000)} s)`);
    }
    await sleep(100);
  }
  return 'silent';
}
