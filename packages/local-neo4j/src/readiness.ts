import { setTimeout as sleep } from 'node:timers/promises';
import { ask, listens, replaceFirstPassword } from './bolt.ts';
import type { Home } from './home.ts';
import { lastSign, serverPid } from './server-process.ts';

export type Readiness = 'ready' | 'died' | 'broken' | 'wrong password' | 'silent';

type Watch = {
  port: number;
  password: string;
  onProgress: (message: string) => void;
  signal?: AbortSignal | undefined;
};

/** Milliseconds a start may take, and how many where it still says something now and then. */
const patience = 90_000;
const morePatience = 300_000;

/** Waits until the home's Neo4j answers with our password, giving a new one that password first. */
export async function waitUntilReady(home: Home, watch: Watch): Promise<Readiness> {
  const { port, password, onProgress, signal } = watch;
  const uri = `bolt://127.0.0.1:${port}`;
  const since = Date.now();
  let told = since;
  let refusals = 0;
  const deadline = () => since + (Date.now() - lastSign(home) < 20_000 ? morePatience : patience);
  while (Date.now() < deadline()) {
    signal?.throwIfAborted();
    if (serverPid(home) === undefined) return 'died';
    if (await listens(port)) {
      const answer = await ask({ uri, user: 'neo4j', password });
      if (answer.is === 'ready' || answer.is === 'broken') return answer.is;
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
