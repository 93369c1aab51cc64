import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diagnose } from './diagnosis.ts';
import { homeAt, prepareHome } from './home.ts';

const root = mkdtempSync(join(tmpdir(), 'peergraph-diagnosis-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const home = homeAt(root);
await prepareHome(home);

/** The last run said this, after one that had said that the disk was full. */
async function diagnosisOf({ java = '', neo4j = '', debug = '' }) {
  const heading = '[ System diagnostics ]';
  writeFileSync(home.javaLog, java);
  writeFileSync(
    home.neo4jLog,
    `INFO  Starting...\nNo space left on device\nINFO  Starting...\n${neo4j}\n`,
  );
  writeFileSync(home.debugLog, `${heading}\nERROR No space left on device\n${heading}\n${debug}\n`);
  const { cure, error } = await diagnose(home);
  const [what, said, where] = error.message.split('\n');
  return { cure, what, said, where };
}

test('a full disk is named, with the line that says so', async () => {
  expect(
    await diagnosisOf({
      neo4j: 'ERROR Failed to start Neo4j\nCaused by: java.io.IOException: No space left on device',
    }),
  ).toEqual({
    cure: undefined,
    what: `Neo4j could not start: the disk that holds ${root} is full. Free some space and try again.`,
    said: 'It said: Caused by: java.io.IOException: No space left on device',
    where: `All it said is in ${home.logs}. The data in ${home.data} is as it was.`,
  });
});

test.each([
  ['Caused by: java.net.BindException: Address already in use', 'another port', /port was taken/],
  [
    'Caused by: java.util.zip.ZipException: zip END header not found',
    'other program files',
    /program files are damaged/,
  ],
  [
    'Caused by: org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process: store_lock',
    undefined,
    /another Neo4j .* uses/,
  ],
  [
    'Caused by: java.nio.file.AccessDeniedException: /home/x/data',
    undefined,
    /may not read or write/,
  ],
  [
    'Caused by: java.lang.RuntimeException: Transaction logs are missing',
    undefined,
    /files in .* are damaged, or/,
  ],
  [
    'Caused by: org.neo4j.kernel.impl.storemigration.UnableToMigrateException: newer',
    undefined,
    /written by a version/,
  ],
])('%s', async (line, cure, what) => {
  const diagnosis = await diagnosisOf({ debug: line });
  expect(diagnosis).toEqual({ ...diagnosis, cure, said: `It said: ${line}` });
  expect(diagnosis.what).toMatch(what);
});

test('too little memory is named', async () => {
  const java = 'Error: Could not reserve enough space for 2097152KB object heap';
  expect(await diagnosisOf({ java })).toMatchObject({
    cure: undefined,
    what: expect.stringContaining('set PEERGRAPH_HEAP'),
    said: `It said: ${java}`,
  });
});

test('what nobody has seen before is worth another attempt without the class archive', async () => {
  expect(await diagnosisOf({ java: '# SIGBUS (0x7) at pc=0x00007f' })).toMatchObject({
    cure: 'no class archive',
    what: 'Neo4j ended before it was ready.',
  });
});
