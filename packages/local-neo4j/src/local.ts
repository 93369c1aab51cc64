import { classArchive, dropClassArchive } from './class-archive.ts';
import { memoryFor, writeConfiguration } from './configuration.ts';
import { diagnose } from './diagnosis.ts';
import { type Home, prepareHome, readNote } from './home.ts';
import { findJava } from './java.ts';
import { launch } from './launch.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';
import { passwordOf, wrongPassword } from './password.ts';
import { choosePort } from './port.ts';
import { distrust, haveProgramFiles, neo4jVersion } from './program-files.ts';
import { type Readiness, waitUntilReady } from './readiness.ts';
import { isStopping, serverPid, tellToStop, waitUntilGone } from './server-process.ts';
import { beginFirstStart, checkVersion, noteReady } from './version.ts';

export type LocalOptions = {
  home: Home;
  environment: NodeJS.ProcessEnv;
  onProgress: (message: string) => void;
  signal?: AbortSignal | undefined;
  cache: string;
  javaFolders?: readonly string[] | undefined;
  settings?: Readonly<Record<string, string>> | undefined;
};

export type Running = { port: number; password: string; started: boolean };

/** The home's Neo4j on the local JVM, running and ready; to be called under the home's lock. */
export async function runLocal(options: LocalOptions): Promise<Running> {
  const { home, onProgress } = options;
  await prepareHome(home);
  if (isStopping(home)) await waitUntilGone(home, onProgress);
  return (await join(options)) ?? (await start(options));
}

/** Stops the home's Neo4j and waits for its end. */
export async function stopLocal(home: Home, onProgress: (message: string) => void): Promise<void> {
  tellToStop(home);
  await waitUntilGone(home, onProgress);
}

/** Uses one that runs already, also one whose start was interrupted for us but not for it. */
async function join(options: LocalOptions): Promise<Running | undefined> {
  const { home } = options;
  if (serverPid(home) === undefined) return undefined;
  const port = Number(await readNote(home.port));
  const password = await passwordOf(home);
  const readiness = await waitUntilReady(home, { ...options, port, password });
  if (readiness === 'wrong password') throw wrongPassword(home);
  if (readiness === 'silent') throw silent(home);
  // Rather than use a broken one, go through a start, which knows what to say and to try.
  if (readiness === 'broken') await stopLocal(home, options.onProgress);
  if (readiness !== 'ready') return undefined;
  await noteReady(home);
  return { port, password, started: false };
}

async function start(options: LocalOptions): Promise<Running> {
  const { home, environment, onProgress, cache, javaFolders, settings, signal } = options;
  await checkVersion(home);
  await beginFirstStart(home, onProgress);
  const password = await passwordOf(home);
  const memory = memoryFor(environment);
  const java = await findJava(environment, javaFolders);
  const wanted = { cache, environment, java: java.path, log: home.mavenLog, onProgress, signal };
  for (let attempt = 1; ; attempt += 1) {
    const files = await haveProgramFiles(wanted);
    const archive = await classArchive(files, java);
    const port = await choosePort(home, onProgress);
    const since = performance.now();
    onProgress(`Starting Neo4j ${neo4jVersion} with Java ${java.version} (${java.path})`);
    await writeConfiguration(home, port, memory, settings);
    await launch(home, {
      java: java.path,
      jars: files.jars,
      archiveOption: archive.option,
      memory,
      environment,
    });
    if (await isReady(options, port, password)) {
      await noteReady(home);
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      onProgress(`Neo4j is ready on bolt://127.0.0.1:${port} after ${seconds} s`);
      return { port, password, started: true };
    }
    const { cure, error } = await diagnose(home);
    if (cure === 'other program files') await distrust(files);
    const hopeless = cure === undefined || (cure === 'no class archive' && !archive.reads);
    if (hopeless || attempt === 3) throw error;
    if (cure === 'no class archive') await dropClassArchive(archive);
  }
}

/** Whether the Neo4j just launched gets ready; otherwise none is left running. */
async function isReady(options: LocalOptions, port: number, password: string): Promise<boolean> {
  const { home, onProgress } = options;
  let readiness: Readiness | 'abandoned' = 'abandoned';
  try {
    readiness = await waitUntilReady(home, { ...options, port, password });
  } finally {
    if (readiness !== 'ready') await stopLocal(home, onProgress);
  }
  if (readiness === 'wrong password') throw wrongPassword(home);
  if (readiness === 'silent') throw silent(home);
  return readiness === 'ready';
}

function silent(home: Home): Neo4jUnavailable {
  return new Neo4jUnavailable(
    `Neo4j runs and does not answer. See ${home.neo4jLog}; the machine may be short of memory or time. ` +
      'Run `npx peergraph db stop`, then try again. The data is kept.',
  );
}
