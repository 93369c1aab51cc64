import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { homeAt } from './home.ts';
import { openNeo4j } from './open.ts';
import { anyFreePort } from './port.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peergraph-trouble-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens where there is no Java and no Maven, so that nothing ever starts. */
const open = (environment: NodeJS.ProcessEnv = {}) =>
  openNeo4j({
    home: join(folder, 'home'),
    environment: { PATH: '/nowhere', ...environment },
    javaFolders: ['/nowhere'],
    cache: join(folder, 'cache'),
  });

/** A home in which a Neo4j of that version has been. */
function usedHome(version: string) {
  const home = homeAt(join(folder, 'home'));
  mkdirSync(join(home.data, 'databases/system'), { recursive: true });
  writeFileSync(home.version, `${version}\n`);
  return home;
}

test('with nothing to start it with, the three ways are named', async () => {
  await expect(open()).rejects.toMatchObject({
    name: 'Neo4jUnavailable',
    message: expect.stringMatching(
      /^No Java was found[\s\S]*NEO4J_URI[\s\S]*Docker[\s\S]*JDK 17 or 21 with Maven/,
    ),
  });
});

test('data without its password is left alone', async () => {
  const home = usedHome('5.26.30');
  await expect(open()).rejects.toThrow(
    `The password file ${home.password} is gone while ${home.data} holds data. Nothing was changed.`,
  );
  expect(await readdir(home.data)).toEqual(['databases']);
});

test.each(['2025.01.0', '5.26.31', '4.4.9'])('data of Neo4j %s is left alone', async (version) => {
  const home = usedHome(version);
  writeFileSync(home.password, 'secret\n');
  await expect(open()).rejects.toThrow(
    `The data in ${home.data} was written by Neo4j ${version}, and this is 5.26.30. Nothing was changed.`,
  );
  expect(await readdir(home.data)).toEqual(['databases']);
});

test('a home that is a file is refused', async () => {
  writeFileSync(join(folder, 'home'), '');
  await expect(open()).rejects.toThrow(
    /home can't be the home folder .*a file is where a folder should be/,
  );
});

test.runIf(process.platform === 'linux')(
  'a home where no folder can be made is refused',
  async () => {
    const nowhere = openNeo4j({ home: '/proc/nope/home', environment: { NEO4J_URI: '' } });
    await expect(nowhere).rejects.toThrow(
      /^\/proc\/nope\/home can't be made .* Set PEERGRAPH_HOME to a folder of your own\.$/,
    );
  },
);

test('a size nobody understands is refused before anything starts', async () => {
  await expect(open({ PEERGRAPH_HEAP: 'plenty' })).rejects.toThrow(
    'PEERGRAPH_HEAP is "plenty"; it has to be a size such as 800m or 2g, at least 64m.',
  );
});

test('NEO4J_URI that is no address is refused', async () => {
  await expect(open({ NEO4J_URI: 'localhost:7687' })).rejects.toThrow(
    'NEO4J_URI is "localhost:7687"; it has to look like bolt://127.0.0.1:7687 or neo4j+s://host.',
  );
});

test.each([
  'bolt://neo4j:swordfish@127.0.0.1:1',
  'neo4j:swordfish@127.0.0.1',
  'http://swordfish@h',
])('a password in NEO4J_URI is refused without printing it: %s', async (uri) => {
  await expect(open({ NEO4J_URI: uri })).rejects.toMatchObject({
    name: 'Neo4jUnavailable',
    message:
      'NEO4J_URI holds a user or a password. Write it without them, such as bolt://127.0.0.1:7687, and set NEO4J_USER and NEO4J_PASSWORD.',
  });
});

test('NEO4J_URI where nobody answers is reported in time', async () => {
  const port = await anyFreePort();
  await expect(open({ NEO4J_URI: `bolt://127.0.0.1:${port}` })).rejects.toThrow(
    `No Neo4j answers at NEO4J_URI=bolt://127.0.0.1:${port} (`,
  );
});

test('opening can be abandoned', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const opening = openNeo4j({
    home: join(folder, 'home'),
    environment: { NEO4J_URI: `bolt://127.0.0.1:${port}` },
    signal: AbortSignal.timeout(200),
  });
  await expect(opening).rejects.toThrow('aborted due to timeout');
});
