import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { distrust, haveProgramFiles, neo4jVersion } from './program-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'peergraph-program-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = join(folder, 'bin');
const calls = join(folder, 'calls');
const cache = join(folder, 'cache');
let heard: string[] = [];

/** A Maven that does what the script says; `$into` is where it was told to put the jars. */
function installMaven(script: string): void {
  mkdirSync(bin, { recursive: true });
  const lines = [
    '#!/bin/sh',
    `echo "$@" >> '${calls}'`,
    'for argument; do case "$argument" in -Doutput*) into=$argument;; esac; done',
    'into=$(echo "$into" | cut -d= -f2)',
    script,
  ];
  writeFileSync(join(bin, 'mvn'), lines.join('\n'));
  chmodSync(join(bin, 'mvn'), 0o755);
}

const jar = (name: string) => `printf 'classes PK\\005\\006 end' > "$into/${name}"`;
const working = `sleep 0.3; ${jar('neo4j.jar')}; ${jar('server.jar')}`;

const fetch = () =>
  haveProgramFiles({
    cache,
    environment: { PATH: `${bin}:/usr/bin:/bin` },
    java: '/nowhere/bin/java',
    log: join(folder, 'maven.log'),
    onProgress: (message) => heard.push(message),
    signal: undefined,
  });

const callsMade = () => readFileSync(calls, 'utf8').trim().split('\n').length;

beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  rmSync(calls, { force: true });
  heard = [];
  installMaven(working);
});

test('two at once fetch once, and later ones not at all', async () => {
  const [one, two] = await Promise.all([fetch(), fetch()]);
  expect(one).toEqual(two);
  expect((await readdir(one.jars)).sort()).toEqual(['files.txt', 'neo4j.jar', 'server.jar']);
  expect(await readFile(join(one.jars, 'files.txt'), 'utf8')).toBe('16 neo4j.jar\n16 server.jar\n');
  expect(await readdir(one.folder)).toEqual(['lib']);
  await fetch();
  expect(callsMade()).toBe(1);
  expect(heard).toEqual([`Fetching Neo4j ${neo4jVersion} from Maven Central (about 120 MB, once)`]);
});

test.each([
  ['cut short', (jars: string) => truncateSync(join(jars, 'server.jar'), 5)],
  ['missing', (jars: string) => rmSync(join(jars, 'server.jar'))],
  ['an interrupted folder, without the list', (jars: string) => rmSync(join(jars, 'files.txt'))],
])('a jar %s is repaired', async (_, damage) => {
  const { jars } = await fetch();
  damage(jars);
  await fetch();
  expect((await stat(join(jars, 'server.jar'))).size).toBe(16);
  expect(callsMade()).toBe(2);
});

test('jars that Java could not read are fetched again', async () => {
  await distrust(await fetch());
  await fetch();
  expect(callsMade()).toBe(2);
});

test('where the shared repository of Maven holds a damaged jar, a fresh one is used', async () => {
  installMaven(`
    ${jar('server.jar')}
    case "$*" in *-Dmaven.repo.local=*) ${jar('neo4j.jar')};; *) printf half > "$into/neo4j.jar";; esac`);
  const { jars } = await fetch();
  expect((await stat(join(jars, 'neo4j.jar'))).size).toBe(16);
  expect(heard).toContain('Some files were damaged; fetching them all again');
});

test('without a network nothing half-done is left, the reason is told, and a retry works', async () => {
  const said =
    'Could not transfer artifact org.neo4j:neo4j:pom: Unknown host repo.maven.apache.org';
  installMaven(`${jar('neo4j.jar')}; echo '[ERROR] ${said}'; exit 1`);
  await expect(fetch()).rejects.toThrow(
    `Maven could not fetch the program files of Neo4j: the network, or Maven Central, could not be reached.\n` +
      `It said: ${said}\nAll it said is in ${join(folder, 'maven.log')}. Nothing half-done was left; ` +
      'try again when this is mended.\nThere are three ways to a Neo4j:',
  );
  expect(await readdir(join(cache, `neo4j-${neo4jVersion}`))).toEqual([]);
  installMaven(working);
  expect(await readdir((await fetch()).jars)).toContain('neo4j.jar');
});

test('what a killed fetch left is cleared away', async () => {
  mkdirSync(join(cache, `neo4j-${neo4jVersion}`, 'half-1-2', 'lib'), { recursive: true });
  expect(await readdir((await fetch()).folder)).toEqual(['lib']);
});

test('without Maven that is said', async () => {
  rmSync(bin, { recursive: true });
  const fetching = haveProgramFiles({
    cache,
    environment: { PATH: bin },
    java: '/nowhere/bin/java',
    log: join(folder, 'maven.log'),
    onProgress: () => {},
    signal: undefined,
  });
  await expect(fetching).rejects.toThrow(
    /Maven \(mvn\), which fetches them, was not found on PATH\.\nThere are three ways/,
  );
});
