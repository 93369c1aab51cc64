import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Memory } from './configuration.ts';
import type { Home } from './home.ts';
import { writtenIdentity } from './server-process.ts';

export type Launch = {
  java: string;
  jars: string;
  archiveOption: string;
  memory: Memory;
  environment: NodeJS.ProcessEnv;
};

/** Starts the Java process of a home and leaves it to itself; who it is stands in the home's process file. */
export async function launch(home: Home, options: Launch): Promise<void> {
  const { java, jars, archiveOption, memory, environment } = options;
  const log = await open(home.javaLog, 'w', 0o600);
  try {
    // The shell writes down who it is before it becomes Java: there is no moment at which we could die and leave a Neo4j
    // behind that nobody can find. Its own session keeps the terminal's Ctrl-C from it.
    rmSync(home.process, { force: true });
    const child = spawn(
      '/bin/sh',
      [
        '-c',
        writeIdentity,
        'sh',
        home.process,
        java,
        ...['java.nio', 'java.io', 'sun.nio.ch'].map(
          (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
        ),
        `-Xms${Math.min(256, memory.heap)}m`,
        `-Xmx${memory.heap}m`,
        '-XX:+ExitOnOutOfMemoryError',
        `-XX:ErrorFile=${home.logs}/java-crash.log`,
        '-Dfile.encoding=UTF-8',
        archiveOption,
        '-cp',
        `${jars}/*`,
        'org.neo4j.server.CommunityEntryPoint',
        ...homeArguments(home),
      ],
      { cwd: home.root, env: environment, detached: true, stdio: ['ignore', log.fd, log.fd] },
    );
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    while (!writtenIdentity(home) && child.exitCode === null && child.signalCode === null) {
      await sleep(5);
    }
  } finally {
    await log.close();
  }
}

/** As `identityOf` does, with what every system has. */
const writeIdentity = `
  umask 077
  start=$(PATH=/usr/bin:/bin cut -d ' ' -f 22 /proc/$$/stat 2>/dev/null)
  echo "$$-$start" > "$1" && shift && exec "$@"`;

const homeArguments = (home: Home) => [
  `--home-dir=${home.root}`,
  `--config-dir=${home.configuration}`,
];
