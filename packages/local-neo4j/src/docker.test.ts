import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { dockerAnswers } from './docker.ts';
import { homeAt } from './home.ts';
import { openNeo4j } from './open.ts';
import { serverPid } from './server-process.ts';
import { testOnJvm } from './test-on-jvm.ts';

const folder = mkdtempSync(join(tmpdir(), 'peergraph-docker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = join(folder, 'bin');
const calls = join(folder, 'calls');
const composeFile = join(folder, 'compose.yml');
const environment = { ...process.env, NEO4J_URI: '', PATH: `${bin}:${process.env.PATH}` };

/** A Docker that writes down what it is asked and whose answers are the script's. */
function installDocker(script: string): void {
  mkdirSync(bin, { recursive: true });
  const note = `echo "$NEO4J_BOLT_PORT $NEO4J_PASSWORD $*" >> '${calls}'`;
  writeFileSync(join(bin, 'docker'), `#!/bin/sh\n[ "$1" = compose ] && ${note}\n${script}\n`);
  chmodSync(join(bin, 'docker'), 0o755);
}

test('an engine that answers is told from one that does not, and from none, within 3 s', async () => {
  installDocker('echo 28.0.1');
  expect(await dockerAnswers(environment)).toBe(true);
  installDocker('echo "Cannot connect to the Docker daemon" >&2; exit 1');
  expect(await dockerAnswers(environment)).toBe(false);
  installDocker('exec sleep 20');
  const since = Date.now();
  expect(await dockerAnswers(environment)).toBe(false);
  expect(Date.now() - since).toBeLessThan(5000);
  expect(await dockerAnswers({ PATH: '/nowhere' })).toBe(false);
});

testOnJvm(
  'with an engine, Compose runs the Neo4j of the home and stops it',
  {
    timeout: 240_000,
  },
  async () => {
    // What the container would be: a Neo4j on the port and with the password that Compose was given.
    const container = await openNeo4j({ home: join(folder, 'container'), environment });
    onTestFinished(container.stop);
    const port = new URL(container.uri).port;
    const home = homeAt(join(folder, 'home'));
    mkdirSync(home.root);
    writeFileSync(home.port, port);
    writeFileSync(home.dockerPassword, container.password);
    installDocker('case "$*" in info*) echo 28.0.1;; *" ps "*) echo 4f1c;; esac');

    const opened = await openNeo4j({
      home: home.root,
      environment,
      docker: true,
      composeFile,
    });
    expect(opened).toMatchObject({ how: 'docker', started: false, uri: container.uri });
    await opened.stop();
    const asked = readFileSync(calls, 'utf8').trimEnd().split('\n');
    const project = /-p (peergraph-[0-9a-f]{10}) /.exec(asked[0] ?? '')?.[1];
    const compose = `compose -f ${composeFile} -p ${project}`;
    expect(asked).toEqual([
      ` ${container.password} ${compose} ps --status running -q neo4j`,
      `${port} ${container.password} ${compose} up -d neo4j`,
      ` ${container.password} ${compose} stop neo4j`,
    ]);
    expect(serverPid(home)).toBeUndefined();

    installDocker('exit 1');
    await expect(openNeo4j({ home: home.root, environment })).rejects.toThrow(
      `The data of ${home.root} is in Docker, and no Docker engine answers.`,
    );
  },
);

test('a Compose that fails is reported with its own words', async () => {
  installDocker(
    'case "$*" in info*) echo 28.0.1;; *" up "*) echo "no such image" >&2; exit 18;; esac',
  );
  const opening = openNeo4j({ home: join(folder, 'third'), environment, docker: true });
  await expect(opening).rejects.toThrow('`docker compose up -d neo4j` failed (18): no such image');
});
