import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { entry } from '@peergraph/exchange';
import { clear, openTestDb } from '@peergraph/testkit';
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Db, importEntries, migrate } from './index.ts';

const real = await openTestDb();

/**
 * The same database seen with other names for what migrating keeps there, so that these migrations have a history of
 * their own and that of the program is not touched.
 */
const named = (text: string) =>
  text.replaceAll('__Neo4jMigration', '__Voyage').replaceAll('migrations_lock', 'voyages_lock');
const db: Db = {
  ...real,
  run: (text, values, mode) => real.run(named(text), values, mode),
  runAlone: (text, values) => real.runAlone(named(text), values),
};

const folders: string[] = [];
beforeEach(() => clear(real));
afterAll(async () => {
  await clear(real);
  await real.runAlone('DROP CONSTRAINT voyages_lock IF EXISTS', {});
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'peergraph-migrations-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const harbours = {
  'V001__first_harbours.cypher': `CREATE (:Harbour {name: 'Aveiro'});
MERGE (h:Harbour {name: 'Brest'})
SET h.deep = true;
`,
};
const tides = {
  'V002__tides.cypher': "// Tides come twice a day.\nCREATE (:Tide {höhe: 'hoch'});\n",
};

const history = () =>
  db.run(
    `MATCH (earlier:__Neo4jMigration)-[step:MIGRATED_TO]->(migration:__Neo4jMigration)
     RETURN earlier.version AS before, properties(migration) AS migration, step.by AS by, step.connectedAs AS connectedAs,
       step.at <= datetime() AND step.at > datetime() - duration('PT1M') AS now, valueType(step.in) AS took
     ORDER BY earlier.version = 'BASELINE' DESC, earlier.version`,
    {},
    'read',
  );
const names = async (label: string) => {
  const rows = await real.run(
    'MATCH (n) WHERE $label IN labels(n) RETURN n.name AS name ORDER BY name',
    { label },
    'read',
  );
  return rows.map(({ name }) => name);
};
const isOpen = async () => {
  const rows = await db.run(
    "MATCH (l:__Neo4jMigrationsLock) RETURN l.at < datetime() - duration('PT2M') AS isOpen",
    {},
    'read',
  );
  return rows[0]?.isOpen;
};
const lockedFor = (duration: string) =>
  db.run(
    "CREATE (:__Neo4jMigrationsLock {name: 'peergraph', id: 'another', at: datetime() - duration($duration)})",
    { duration },
    'write',
  );

const { username } = userInfo();
const firstStep = {
  before: 'BASELINE',
  migration: {
    version: '001',
    description: 'first harbours',
    type: 'CYPHER',
    repeatable: false,
    source: 'V001__first_harbours.cypher',
    // zlib.crc32 of the two statements in a row, in Python
    checksum: '115576570',
  },
  by: username,
  connectedAs: username,
  now: true,
  took: 'DURATION NOT NULL',
};

test('the database remembers what it went through, the way neo4j-migrations does', async () => {
  const folder = folderOf({ ...tides, ...harbours, 'README.md': 'Not a migration.' });
  expect(await migrate(db, folder)).toEqual(['001', '002']);
  expect(await history()).toEqual([
    firstStep,
    {
      ...firstStep,
      before: '001',
      migration: {
        ...firstStep.migration,
        version: '002',
        description: 'tides',
        source: 'V002__tides.cypher',
        checksum: '736181729',
      },
    },
  ]);
  expect(await names('Harbour')).toEqual(['Aveiro', 'Brest']);
});

test('a second run applies nothing, and a new file only itself', async () => {
  expect(await migrate(db, folderOf(harbours))).toEqual(['001']);
  expect(await migrate(db, folderOf(harbours))).toEqual([]);
  expect(await migrate(db, folderOf({ ...harbours, ...tides }))).toEqual(['002']);
  expect(await names('Harbour')).toEqual(['Aveiro', 'Brest']);
});

test('versions are numbers: 10 comes after 9', async () => {
  const folder = folderOf({
    'V9__nine.cypher': 'RETURN 9;\n',
    'V10__ten.cypher': 'RETURN 10;\n',
    'V10_1__ten_and_a_bit.cypher': 'RETURN 10.1;\n',
  });
  expect(await migrate(db, folder)).toEqual(['9', '10', '10_1']);
});

test('a file that was changed after it had been applied is refused', async () => {
  await migrate(db, folderOf(harbours));
  const changed = folderOf({ 'V001__first_harbours.cypher': 'RETURN 1;\n', ...tides });
  await expect(migrate(db, changed)).rejects.toMatchObject({
    code: 'CONFLICT',
    message:
      'V001__first_harbours.cypher was changed after it had been applied. Put it back and add a new migration.',
  });
  expect(await names('Tide')).toEqual([]);
});

test('a database of a newer version is refused', async () => {
  await migrate(db, folderOf({ ...harbours, ...tides }));
  await expect(migrate(db, folderOf(harbours))).rejects.toMatchObject({
    code: 'CONFLICT',
    message:
      'The database was migrated by V002__tides.cypher, which this version of Peergraph does not have. Use the newer version, or another database.',
  });
});

test('what stopped half-way is run again, whole', async () => {
  const broken = folderOf({
    ...harbours,
    'V002__lights.cypher':
      "MERGE (:Light {name: 'Penmarch'});\nMERGE (:Light {name: 'Eddystone'}) RETRUN;\n",
  });
  await expect(migrate(db, broken)).rejects.toThrow('RETRUN');
  expect(await names('Light')).toEqual(['Penmarch']);
  expect(await history()).toEqual([firstStep]);

  const mended = folderOf({
    ...harbours,
    'V002__lights.cypher':
      "MERGE (:Light {name: 'Penmarch'});\nMERGE (:Light {name: 'Eddystone'});\n",
  });
  expect(await migrate(db, mended)).toEqual(['002']);
  expect(await names('Light')).toEqual(['Eddystone', 'Penmarch']);
});

test('one process migrates at a time', async () => {
  await migrate(db, folderOf(harbours));
  await lockedFor('PT1M');
  await expect(migrate(db, folderOf({ ...harbours, ...tides }))).rejects.toMatchObject({
    code: 'CONFLICT',
    message:
      'Another process is migrating this database. Wait until it is done; a lock that was left behind opens after 2 minutes.',
  });
  expect(await migrate(db, folderOf(harbours))).toEqual([]);
  expect(await names('__VoyagesLock')).toEqual(['peergraph']);
});

test('of two that begin together one does the work', async () => {
  const folder = folderOf({ ...harbours, ...tides });
  const runs = await Promise.allSettled([migrate(db, folder), migrate(db, folder)]);
  const applied = runs.flatMap((run) => (run.status === 'fulfilled' ? run.value : []));
  expect(applied).toEqual(['001', '002']);
  expect(await names('Harbour')).toEqual(['Aveiro', 'Brest']);
});

test('the lock of one who is still at work does not open, however long that takes', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = folderOf(harbours);
  let seen: unknown;
  const slow: Db = {
    ...db,
    runAlone: async (text, values) => {
      if (text.startsWith('MERGE (h:Harbour')) {
        await db.run(
          "MATCH (l:__Neo4jMigrationsLock) SET l.at = l.at - duration('PT3M')",
          {},
          'write',
        );
        vi.advanceTimersByTime(40_000);
        await vi.waitUntil(async () => !(await isOpen()), { timeout: 5000 });
        seen = await migrate(db, folder).catch((error: unknown) => error);
      }
      return db.runAlone(text, values);
    },
  };
  expect(await migrate(slow, folder)).toEqual(['001']);
  expect(seen).toMatchObject({ code: 'CONFLICT' });
});

test('a step whose record was written twice, for the first reply was lost, is in the history once', async () => {
  const lossy: Db = {
    ...db,
    run: async (text, values, mode) => {
      if (text.includes('CREATE (migration:')) await db.run(text, values, mode);
      return db.run(text, values, mode);
    },
  };
  expect(await migrate(lossy, folderOf({ ...harbours, ...tides }))).toEqual(['001', '002']);
  expect((await history()).map(({ before }) => before)).toEqual(['BASELINE', '001']);
  expect(await migrate(db, folderOf({ ...harbours, ...tides }))).toEqual([]);
});

test('a lock that a killed process left behind opens after two minutes', async () => {
  await lockedFor('PT2M1S');
  expect(await migrate(db, folderOf(harbours))).toEqual(['001']);
  expect(await names('__VoyagesLock')).toEqual([]);
});

test('connections of an earlier version stay the ones they are', async () => {
  await real.run(
    `CREATE (mila:Person {id: 'id-2', key: 'mila'}), (ann:Person {id: 'id-1', key: 'ann lee'}),
       (mila)-[:CONNECTED {pair: 'ann lee mila', strength: 0.5, origin: 'FRIEND'}]->(ann)`,
    {},
    'write',
  );
  expect(await migrate(db)).toContain('003');
  expect(
    await real.run('MATCH ()-[tie:CONNECTED]->() RETURN tie.pair AS pair', {}, 'read'),
  ).toEqual([{ pair: 'id-1 id-2' }]);
  const { unchanged } = await importEntries(real, async function* () {
    yield entry('connection', { from: 'ann lee', to: 'mila' }, { file: 'diary' });
  });
  expect(unchanged).toEqual({ connection: 1 });
});

test('Peergraph’s own migrations are applied, and stay so', async () => {
  expect(await migrate(real)).toEqual([]);
  const rows = await real.run(
    `MATCH (:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO]->(first:__Neo4jMigration)
     RETURN first.version AS version, first.source AS source`,
    {},
    'read',
  );
  expect(rows).toEqual([{ version: '001', source: 'V001__people_topics_challenges.cypher' }]);
});
