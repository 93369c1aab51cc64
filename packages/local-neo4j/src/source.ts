import { join } from 'node:path';
import { dockerAnswers, livesInDocker, runInDocker, stopInDocker } from './docker.ts';
import { type Home, hasData, homeAt, prepareHome, unusableHome } from './home.ts';
import { type Running, runLocal, stopLocal } from './local.ts';
import { withLock } from './lock.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';
import { defaultCache } from './program-files.ts';
import { tellToStop } from './server-process.ts';

export type OpenOptions = {
  /** The folder of its data, password, logs and port, absolute. Two homes share nothing. */
  home: string;
  /** NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PEERGRAPH_HEAP, PEERGRAPH_PAGE_CACHE, JAVA_HOME, PATH; `process.env` by default. */
  environment?: NodeJS.ProcessEnv | undefined;
  /** Hears one line at a time of what goes on. */
  onProgress?: ((message: string) => void) | undefined;
  /** Whether a Docker engine, if one answers, is preferred to the local JVM; false by default. */
  docker?: boolean | undefined;
  /** Abandons the opening; what was begun is stopped or left so that the next one goes on from there. */
  signal?: AbortSignal | undefined;
  /** Where the program files are kept, by default the project's `.peergraph-cache`. */
  cache?: string | undefined;
  /** Where to look for Java beside JAVA_HOME and PATH, by default the usual places. */
  javaFolders?: readonly string[] | undefined;
  /** More lines of neo4j.conf, for one on the local JVM. */
  settings?: Readonly<Record<string, string>> | undefined;
  /** By default the project's `docker-compose.yml`. */
  composeFile?: string | undefined;
};

/** Where the Neo4j of a home comes from. */
export type Source = {
  how: 'docker' | 'local';
  home: Home;
  run: () => Promise<Running>;
  stop: () => Promise<void>;
  /** Stops without waiting, for a process that is about to exit; nothing where that can't be done. */
  stopSoon: () => void;
  /** Does the work while no other process starts or stops this home's Neo4j; the signal gives up waiting for that. */
  alone: <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>;
};

/** The name of the lock under which a home's Neo4j is started and stopped. */
export const lockName = 'lock';

/** Docker or the local JVM. A home stays with the one that holds its data. */
export async function sourceOf(options: OpenOptions): Promise<Source> {
  const { environment = process.env, onProgress = () => {}, signal } = options;
  const home = homeAt(options.home);
  const common = { home, environment, onProgress, signal };
  const explain = (error: unknown) => {
    throw unusableHome(home, error);
  };
  const alone: Source['alone'] = async (work, giveUp) => {
    await prepareHome(home);
    const onWait = (pid: number) =>
      onProgress(`Waiting for process ${pid}, which is starting or stopping Neo4j`);
    return withLock(home.run, lockName, work, { onWait, signal: giveUp }).catch(explain);
  };
  if (await usesDocker(home, options).catch(explain)) {
    const composeFile =
      options.composeFile ?? join(import.meta.dirname, '../../../docker-compose.yml');
    const docker = { ...common, composeFile };
    const stop = () => stopInDocker({ ...docker, signal: undefined });
    return { how: 'docker', home, alone, run: () => runInDocker(docker), stop, stopSoon: () => {} };
  }
  const local = {
    ...common,
    cache: options.cache ?? defaultCache,
    javaFolders: options.javaFolders,
    settings: options.settings,
  };
  const stop = () => stopLocal(home, onProgress);
  return {
    how: 'local',
    home,
    alone,
    run: () => runLocal(local),
    stop,
    stopSoon: () => tellToStop(home),
  };
}

async function usesDocker(
  home: Home,
  { docker = false, environment }: OpenOptions,
): Promise<boolean> {
  if (await hasData(home)) return false;
  const kept = await livesInDocker(home);
  if (!kept && !docker) return false;
  const answers = await dockerAnswers(environment);
  if (!kept || answers) return answers;
  throw new Neo4jUnavailable(
    `The data of ${home.root} is in Docker, and no Docker engine answers. Start Docker and try again, or set PEERGRAPH_HOME to another folder.`,
  );
}
