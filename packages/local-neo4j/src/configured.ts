import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './bolt.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';

export type Configured = { uri: string; user: string; password: string };

/**
 * What NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD say; undefined without NEO4J_URI. Throws `Neo4jUnavailable` where the
 * address holds a user or password: addresses are printed.
 */
export function configuredIn(environment: NodeJS.ProcessEnv): Configured | undefined {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = environment;
  if (!NEO4J_URI) return undefined;
  if (NEO4J_URI.includes('@')) {
    throw new Neo4jUnavailable(
      'NEO4J_URI holds a user or a password. Write it without them, such as bolt://127.0.0.1:7687, and set NEO4J_USER and NEO4J_PASSWORD.',
    );
  }
  return { uri: NEO4J_URI, user: NEO4J_USER ?? 'neo4j', password: NEO4J_PASSWORD ?? '' };
}

/** Returns once the configured Neo4j answers; tries for 5 s, since it may be starting beside us. */
export async function reachConfigured(
  access: Configured,
  onProgress: (message: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/.test(access.uri)) {
    throw new Neo4jUnavailable(
      `NEO4J_URI is "${access.uri}"; it has to look like bolt://127.0.0.1:7687 or neo4j+s://host.`,
    );
  }
  const until = Date.now() + 5000;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    const answer = await ask(access);
    if (answer.is === 'ready') return;
    if (answer.is === 'refused') {
      throw new Neo4jUnavailable(
        `The Neo4j at NEO4J_URI=${access.uri} refused "${access.user}" (${answer.why}). Check NEO4J_USER and NEO4J_PASSWORD.`,
      );
    }
    if (answer.is === 'broken' || Date.now() > until) {
      throw new Neo4jUnavailable(
        `No Neo4j answers at NEO4J_URI=${access.uri} (${answer.reason}). Start it, correct NEO4J_URI, or unset it to have one started here.`,
      );
    }
    if (attempt === 1) onProgress(`Waiting for the Neo4j at ${access.uri}`);
    await sleep(500);
  }
}
