import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, copyFile, link, readdir, stat, truncate } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, expect, onTestFinished, vi } from 'vitest';
import { homeAt } from './home.ts';
import { findJava } from './java.ts';
import { type Neo4j, openNeo4j } from './open.ts';
import { anyFreePort } from './port.ts';
import { defaultCache, haveProgramFiles, neo4jVersion } from './program-files.ts';
import { serverPid } from './server-process.ts';
import type { OpenOptions } from './source.ts';
import { testOnJvm } from './test-on-jvm.ts';

const folder = mkdtempSync(join(tmpdir(), 'peergraph-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Named as people name folders.
const home = homeAt(join(folder, "Zoë's first home"));
const environment = { ...process.env, NEO4J_URI: '' };

async function open(options: Partial<OpenOptions> = {}): Promise<Neo4j> {
  const opened = await openNeo4j({ home: home.root, environment, ...options });
  onTestFinished(opened.stop);
  return opened;
}

async function ask(at: Neo4j, cypher: string, parameters = {}): Promise<unknown[]> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password));
  try {
    return (await driver.executeQuery(cypher, parameters)).records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

const everyone = 'MATCH (p:Person) RETURN p.name ORDER BY p.name';

testOnJvm(
  'what was written is still there after a stop and after a crash',
  {
    timeout: 240_000,
  },
  async () => {
    const first = await open();
    expect(first).toMatchObject({ how: 'local', started: true, user: 'neo4j' });
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect((await stat(home.password)).mode & 0o777).toBe(0o600);
    expect((await stat(home.root)).mode & 0o777).toBe(0o700);
    await ask(first, "CREATE (:Person {name: 'Amara'})");
    await first.stop();
    expect(serverPid(home)).toBeUndefined();
    expect(await readdir(home.run)).toEqual([]);

    const second = await open();
    expect(second).toMatchObject({ uri: first.uri, password: first.password, started: true });
    await ask(second, "CREATE (:Person {name: 'Bo'})");
    process.kill(serverPid(home) ?? Number.NaN, 'SIGKILL');
    await vi.waitUntil(() => serverPid(home) === undefined, { timeout: 20_000 });

    const third = await open();
    expect(third.started).toBe(true);
    expect(await ask(third, everyone)).toEqual(['Amara', 'Bo']);
    await third.stop();
    expect(await ask(second, everyone)).toEqual(['Amara', 'Bo']);
    await second.stop();
    expect(serverPid(home)).toBeUndefined();
  },
);

testOnJvm(
  'two homes run at once, share nothing, and let nobody at the files',
  {
    timeout: 240_000,
  },
  async () => {
    const other = homeAt(join(folder, 'second'));
    const heard: string[] = [];
    const one = await open();
    mkdirSync(join(other.data, 'databases/neo4j'), { recursive: true });
    // A first start that was killed left files that no Neo4j can open.
    writeFileSync(other.firstStart, '');
    writeFileSync(join(other.data, 'databases/neo4j/neostore'), 'half');
    writeFileSync(other.port, new URL(one.uri).port);
    const two = await open({ home: other.root, onProgress: (message) => heard.push(message) });
    expect(two.started).toBe(true);
    expect(two.uri).not.toBe(one.uri);
    expect(two.password).not.toBe(one.password);
    expect(heard).toContain('The first start was interrupted; beginning it anew');
    expect(heard).toContain(
      `Port ${new URL(one.uri).port} is taken by another program; using ${new URL(two.uri).port} instead`,
    );
    expect(await ask(one, everyone)).toEqual(['Amara', 'Bo']);
    expect(await ask(two, everyone)).toEqual([]);

    const web = createServer((_, response) => response.end('secret'));
    const port = await anyFreePort();
    await new Promise<void>((resolve) => web.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => void web.close());
    for (const place of ['file:///etc/hosts', 'file:/etc/hosts', `http://127.0.0.1:${port}/`]) {
      await expect(ask(two, 'LOAD CSV FROM $place AS line RETURN line', { place })).rejects.toThrow(
        /not allowed|blocked|Cannot load|disabled/i,
      );
    }
    await two.stop();
    expect(serverPid(home)).toBeGreaterThan(0);
  },
);

testOnJvm(
  'a damaged class archive costs a moment, not the start',
  { timeout: 240_000 },
  async () => {
    const cache = join(folder, 'cache');
    const java = await findJava(environment);
    const log = join(folder, 'maven.log');
    const onProgress = () => {};
    const wanted = {
      cache: defaultCache,
      environment,
      java: java.path,
      log,
      onProgress,
      signal: undefined,
    };
    const { folder: from } = await haveProgramFiles(wanted);
    const to = join(cache, `neo4j-${neo4jVersion}`);
    mkdirSync(join(to, 'lib'), { recursive: true });
    for (const name of await readdir(join(from, 'lib'))) {
      await link(join(from, 'lib', name), join(to, 'lib', name));
    }
    const archive = join(to, `classes-${java.key}.jsa`);
    // Cut short, it takes the whole of Java down.
    await copyFile(join(from, `classes-${java.key}.jsa`), archive).catch(() =>
      writeFileSync(archive, 'not one'),
    );
    await chmod(archive, 0o600);
    await truncate(archive, 30_000_000);

    const opened = await open({ cache });
    expect(await ask(opened, everyone)).toEqual(['Amara', 'Bo']);
    process.kill(serverPid(home) ?? Number.NaN, 'SIGKILL');
  },
);
