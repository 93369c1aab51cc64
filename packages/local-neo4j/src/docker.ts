import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ask } from './bolt.ts';
import { type Home, prepareHome, readNote, writeNote } from './home.ts';
import type { Running } from './local.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';
import { randomPassword } from './password.ts';
import { choosePort } from './port.ts';

export type DockerOptions = {
  home: Home;
  environment: NodeJS.ProcessEnv;
  onProgress: (message: string) => void;
  signal?: AbortSignal | undefined;
  /** A docker-compose.yml with a service `neo4j`. */
  composeFile: string;
};

const run = promisify(execFile);

/** Whether a Docker engine answers within 3 s. */
export async function dockerAnswers(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const options = { env: environment, timeout: 3000 };
  const answer = await run('docker', ['info', '--format', '{{.ServerVersion}}'], options).catch(
    () => undefined,
  );
  return /^\d/.test(answer?.stdout.trim() ?? '');
}

/** Whether the home's data is kept by Docker rather than in its own data folder. */
export async function livesInDocker(home: Home): Promise<boolean> {
  return (await readNote(home.dockerProject)) !== undefined;
}

/** The home's Neo4j as a container, running and ready; to be called under the home's lock. */
export async function runInDocker(options: DockerOptions): Promise<Running> {
  const { home, onProgress } = options;
  await prepareHome(home);
  const kept = await readNote(home.dockerPassword);
  const password = kept ?? randomPassword();
  if (!kept) await writeNote(home.dockerPassword, password);
  const containers = await compose(options, 0, password, [
    'ps',
    '--status',
    'running',
    '-q',
    'neo4j',
  ]);
  const running = containers.trim() !== '';
  const port = running ? Number(await readNote(home.port)) : await choosePort(home, onProgress);
  if (!running) onProgress('Starting Neo4j with Docker; its image is fetched the first time');
  await compose(options, port, password, ['up', '-d', 'neo4j']);
  await waitForContainer(options, port, password);
  await writeNote(home.dockerProject, projectOf(home));
  return { port, password, started: !running };
}

/** Stops the home's container; its data stays in its volume. */
export async function stopInDocker(options: DockerOptions): Promise<void> {
  const password = (await readNote(options.home.dockerPassword)) ?? '';
  await compose(options, 0, password, ['stop', 'neo4j']);
}

/** Each home is a Compose project of its own, so two homes share neither container nor volume. */
function projectOf(home: Home): string {
  return `peergraph-${createHash('sha256').update(home.root).digest('hex').slice(0, 10)}`;
}

/** Runs `docker compose` and returns what it printed; what it says of its progress is passed on. */
async function compose(
  { home, environment, onProgress, composeFile, signal }: DockerOptions,
  port: number,
  password: string,
  command: string[],
): Promise<string> {
  const child = spawn('docker', ['compose', '-f', composeFile, '-p', projectOf(home), ...command], {
    cwd: dirname(composeFile),
    env: {
      ...environment,
      NEO4J_PASSWORD: password,
      ...(port > 0 ? { NEO4J_BOLT_PORT: String(port) } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let printed = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    said = line.trim() || said;
    if (/Pull|Creat|Start|Stop/.test(line)) onProgress(`Docker: ${line.trim()}`);
  });
  const ending = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, stopped) => resolve(stopped ?? String(code)));
  });
  if (ending === '0') return printed;
  throw new Neo4jUnavailable(
    `\`docker compose ${command.join(' ')}\` failed (${ending}): ${said}\n` +
      `To see more, run it in ${dirname(composeFile)}. Or set NEO4J_URI to a Neo4j that runs.`,
  );
}

async function waitForContainer(
  { onProgress, signal }: DockerOptions,
  port: number,
  password: string,
): Promise<void> {
  const since = Date.now();
  let told = since;
  for (;;) {
    signal?.throwIfAborted();
    const answer = await ask({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password });
    if (answer.is === 'ready') return;
    if (answer.is === 'refused' && answer.why === 'credentials') {
      throw new Neo4jUnavailable(
        `The Neo4j in Docker on port ${port} refuses the password of this home. Its volume was made with another one: ` +
          'put that password file back, or set PEERGRAPH_HOME to another folder.',
      );
    }
    if (Date.now() - since > 90_000) {
      throw new Neo4jUnavailable(
        'The Neo4j in Docker has not answered within 90 s; see `docker compose logs neo4j`.',
      );
    }
    if (Date.now() - told > 5000) {
      told = Date.now();
      onProgress(`Neo4j is starting in Docker (${Math.round((told - since) / 1000)} s)`);
    }
    await sleep(300);
  }
}
