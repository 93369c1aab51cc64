import { configuredIn, reachConfigured } from './configured.ts';
import type { Home } from './home.ts';
import { isPinned, leases, takeLease } from './leases.ts';
import type { Running } from './local.ts';
import { tryLock } from './lock.ts';
import { type Presence, withdraw } from './presence.ts';
import { lockName, type OpenOptions, type Source, sourceOf } from './source.ts';

export type Neo4j = {
  /** `bolt://127.0.0.1:<port>`, or NEO4J_URI as it is. */
  uri: string;
  user: string;
  password: string;
  how: 'configured' | 'docker' | 'local';
  /** Whether this call started it; false when it ran already. */
  started: boolean;
  /** Gives it back; whoever is last stops it and waits for its end. May be called twice. */
  stop: () => Promise<void>;
};

/**
 * Finds or starts a Neo4j and returns once it answers: the one NEO4J_URI names; otherwise one in Docker, where the
 * option says so and an engine answers; otherwise one on the local JVM. Everyone who opens the same home uses the same
 * Neo4j. Throws `Neo4jUnavailable`.
 */
export async function openNeo4j(options: OpenOptions): Promise<Neo4j> {
  const { environment = process.env, onProgress = () => {}, signal } = options;
  const configured = configuredIn(environment);
  if (configured) {
    await reachConfigured(configured, onProgress, signal);
    return { ...configured, how: 'configured', started: false, stop: async () => {} };
  }
  const source = await sourceOf(options);
  const { running, lease } = await source.alone(() => borrow(source), signal);
  const { port, password, started } = running;
  const stop = giveBack(source, lease);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    password,
    how: source.how,
    started,
    stop,
  };
}

async function borrow(source: Source): Promise<{ running: Running; lease: Presence }> {
  const lease = takeLease(source.home);
  // Whoever exits in the middle of a start holds the lock themselves.
  const atExit = () => {
    withdraw(lease);
    if (isUnused(source.home)) source.stopSoon();
  };
  process.once('exit', atExit);
  try {
    return { running: await source.run(), lease };
  } catch (error) {
    withdraw(lease);
    if (isUnused(source.home)) await source.stop().catch(() => undefined);
    throw error;
  } finally {
    process.removeListener('exit', atExit);
  }
}

const isUnused = (home: Home) => leases(home).length === 0 && !isPinned(home);

/** Gives the lease back once, however often it is called, and as a last resort when the process exits without. */
function giveBack(source: Source, lease: Presence): () => Promise<void> {
  const { home } = source;
  const atExit = () => {
    withdraw(lease);
    const lock = tryLock(home.run, lockName);
    if (!lock) return;
    if (isUnused(home)) source.stopSoon();
    withdraw(lock);
  };
  const stop = () =>
    source.alone(async () => {
      withdraw(lease);
      process.removeListener('exit', atExit);
      if (isUnused(home)) await source.stop();
    });
  let stopped: Promise<void> | undefined;
  process.once('exit', atExit);
  return () => {
    stopped ??= stop();
    return stopped;
  };
}
