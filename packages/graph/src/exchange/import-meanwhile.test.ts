import { type Entry, entry, recordSchemas } from '@peergraph/exchange';
import { clear, openTestDb, story } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { correctClaim, removeClaim } from '../about/change.ts';
import { erase } from '../leaving/erase.ts';
import { importEntries } from './import.ts';

// Nia says something of herself, or leaves, while a file that tells of her is read.

const db = await openTestDb();
const at = { file: 'members.csv' };
const entries: Entry[] = [
  entry(
    'person',
    recordSchemas.person.parse({ key: 'nia', name: 'Nia Parry', headline: 'Sells honey' }),
    at,
  ),
  entry('person', recordSchemas.person.parse({ key: 'tom', name: 'Tom Reed' }), at),
  entry('expertise', recordSchemas.expertise.parse({ person: 'nia', topic: 'skep weaving' }), at),
  entry(
    'challenge',
    recordSchemas.challenge.parse({ key: 'loss', title: 'Dead hives', posedBy: ['nia'] }),
    at,
  ),
  entry('connection', recordSchemas.connection.parse({ from: 'nia', to: 'tom' }), at),
];
const read = (query: string) => db.run(query, {}, 'read');

beforeEach(async () => {
  await clear(db);
  await story(db, [['person', { key: 'nia', name: 'Nia Parry' }]]);
});

/** The file, before which this is done when it is read for the second time: to be written. */
function readingWhile(happens: (kind: Entry['kind']) => Promise<void>) {
  let times = 0;
  return async function* () {
    times += 1;
    for (const one of entries) {
      if (times === 2) await happens(one.kind);
      yield one;
    }
  };
}

const whatIsThere = 'MATCH (n:Person|Topic|Challenge) RETURN n.key AS key ORDER BY key';

test('who leaves before they are written is not brought back', async () => {
  let isGone = false;
  const leaves = async () => {
    if (!isGone) await erase(db, { personKey: 'nia' }, null);
    isGone = true;
  };
  await importEntries(db, readingWhile(leaves));
  expect(await read(whatIsThere)).toEqual([{ key: 'tom' }]);
  await importEntries(
    db,
    readingWhile(async () => {}),
  );
  expect(await read(whatIsThere)).toEqual([{ key: 'tom' }]);
});

test('nor is what they posed, when they leave in between', async () => {
  let isGone = false;
  const leaves = async (kind: Entry['kind']) => {
    if (kind === 'connection' && !isGone) {
      isGone = true;
      await erase(db, { personKey: 'nia' }, null);
    }
  };
  await importEntries(db, readingWhile(leaves));
  expect(await read(whatIsThere)).toEqual([{ key: 'tom' }]);
});

test('what somebody says just now counts, though the file is being written', async () => {
  const [nia] = await read("MATCH (n:Person {key: 'nia'}) RETURN n.id AS id");
  const personId = String(nia?.id);
  const on = { accountId: 'nia', personId, claimId: 'FIELD headline' };
  let later: Promise<unknown> = Promise.resolve();
  await db.inTransaction(async (tx) => {
    await correctClaim(tx, { ...on, text: 'Keeps bees' });
    later = importEntries(
      db,
      readingWhile(async () => {}),
    );
    await isWaiting();
  });
  await later;
  expect(
    await read(
      "MATCH (n:Person {key: 'nia'})-[:CORRECTS]->(said) RETURN n.headline AS headline, said.headline AS said",
    ),
  ).toEqual([{ headline: 'Keeps bees', said: 'Sells honey' }]);
});

test('what they say isn’t so goes, also where it was looked at before they said it', async () => {
  await importEntries(
    db,
    readingWhile(async () => {}),
  );
  const [nia] = await read("MATCH (n:Person {key: 'nia'}) RETURN n.id AS id");
  const [tom] = await read("MATCH (n:Person {key: 'tom'}) RETURN n.id AS id");
  const claimId = `CONNECTED ${tom?.id}`;
  await removeClaim(db, { accountId: 'nia', personId: String(nia?.id), claimId });
  const late =
    "MATCH (a:Person {key: 'nia'}), (b:Person {key: 'tom'}) CREATE (b)-[:CONNECTED]->(a)";
  await db.run(late, {}, 'write');
  await importEntries(
    db,
    readingWhile(async () => {}),
  );
  expect(await read('MATCH ()-[tie:CONNECTED|DENIES]->() RETURN type(tie) AS tie')).toEqual([
    { tie: 'DENIES' },
  ]);
});

/** Waits until a statement waits for what another transaction holds. */
async function isWaiting(): Promise<void> {
  const [waiting] = await read(
    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS count",
  );
  if (Number(waiting?.count) === 0) await isWaiting();
}
