import { listens } from './bolt.ts';
import { configuredIn } from './configured.ts';
import { livesInDocker } from './docker.ts';
import { hasData, homeAt, readNote } from './home.ts';
import { isPinned, leases, pin, unpin } from './leases.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';
import { isStopping, serverPid } from './server-process.ts';
import { type OpenOptions, sourceOf } from './source.ts';

/** Starts the home's Neo4j, if it does not run, and keeps it running until `stopLocalNeo4j`. Throws `Neo4jUnavailable`. */
export async function startLocalNeo4j(
  options: OpenOptions,
): Promise<{ uri: string; started: boolean }> {
  const configured = configuredIn(options.environment ?? process.env);
  if (configured) {
    throw new Neo4jUnavailable(
      `NEO4J_URI names ${configured.uri}, so no Neo4j is started here. Unset it to start one.`,
    );
  }
  const source = await sourceOf(options);
  return source.alone(async () => {
    const { port, started } = await source.run();
    pin(source.home);
    return { uri: `bolt://127.0.0.1:${port}`, started };
  });
}

/**
 * Stops the home's Neo4j. While other processes use it, it is left to the last of them to stop it, unless `force`;
 * `usedBy` names them. Throws `Neo4jUnavailable` when it does not end.
 */
export async function stopLocalNeo4j(
  options: OpenOptions & { force?: boolean | undefined },
): Promise<{ stopped: boolean; usedBy: number[] }> {
  const source = await sourceOf(options);
  return source.alone(async () => {
    unpin(source.home);
    const usedBy = leases(source.home).map(({ pid }) => pid);
    if (usedBy.length > 0 && !options.force) return { stopped: false, usedBy };
    await source.stop();
    return { stopped: true, usedBy };
  });
}

export type Status = {
  state: 'running' | 'starting' | 'stopping' | 'stopped';
  how: 'docker' | 'local';
  uri: string | undefined;
  /** Process id on the local JVM. */
  pid: number | undefined;
  /** Whether it was started to stay. */
  pinned: boolean;
  /** Process ids of those who use it. */
  usedBy: number[];
  home: string;
  logs: string;
  /** Of the Neo4j that last wrote the data. */
  version: string | undefined;
};

/** What goes on in a home, without changing anything. */
export async function statusOfLocalNeo4j(root: string): Promise<Status> {
  const home = homeAt(root);
  const how = !(await hasData(home)) && (await livesInDocker(home)) ? 'docker' : 'local';
  const port = Number(await readNote(home.port));
  const pid = serverPid(home);
  const answers = port > 0 && (await listens(port));
  const up = how === 'docker' ? answers : pid !== undefined;
  const state = !up ? 'stopped' : isStopping(home) ? 'stopping' : answers ? 'running' : 'starting';
  return {
    state,
    how,
    uri: up ? `bolt://127.0.0.1:${port}` : undefined,
    pid,
    pinned: isPinned(home),
    usedBy: leases(home).map((lease) => lease.pid),
    home: home.root,
    logs: home.logs,
    version: await readNote(home.version),
  };
}
