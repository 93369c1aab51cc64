import { clear, openTestDb } from '@peergraph/testkit';
import { beforeEach, expect, test, vi } from 'vitest';
import { forbidden } from '../errors.ts';
import { audited } from './append.ts';
import { listAuditEntries, verifyAudit } from './verify.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

const done = (action: string) => audited(db, { action, accountId: 'olu' }, async () => {});

test('what is done and what is refused is written down, in one chain whoever comes when', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, number) => done(`note.${number}`)));
  const refused = audited(db, { action: 'note.steal', accountId: 'mal' }, async (tx) => {
    await tx.run('CREATE (:Topic {key: "stolen", id: "stolen"})', {}, 'write');
    forbidden('This is not yours.');
  });
  await expect(refused).rejects.toThrow('This is not yours.');
  expect(await db.run('MATCH (n:Topic) RETURN n', {}, 'read')).toEqual([]);

  expect(await verifyAudit(db)).toMatchObject({ entries: 21, problem: null });
  const [last] = await listAuditEntries(db, { after: 20, first: 10 });
  expect(last).toMatchObject({
    sequence: 21,
    action: 'note.steal',
    outcome: 'REFUSED',
    accountId: 'mal',
  });
});

test('what somebody calls an id is not written down where it can be none', async () => {
  const typed = { subjectId: 'ada@example.org', programId: 'x'.repeat(1000) };
  const refused = audited(db, { action: 'note.steal', accountId: 'mal', ...typed }, async () =>
    forbidden('This is not yours.'),
  );
  await expect(refused).rejects.toThrow('This is not yours.');
  const [entry] = await listAuditEntries(db, { after: 0, first: 1 });
  expect(entry).toMatchObject({ accountId: 'mal', subjectId: null, programId: null });
});

test('whoever is refused without end fills nothing, and is in nobody else’s way', async () => {
  const steals = (accountId: string) =>
    audited(db, { action: 'note.steal', accountId }, async () => forbidden('This is not yours.'));
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    for (let time = 0; time < 120; time += 1)
      await expect(steals('greedy')).rejects.toThrow('This is not yours.');
    await expect(steals('other')).rejects.toThrow('This is not yours.');
    expect(await verifyAudit(db)).toMatchObject({ entries: 101, problem: null });
    vi.setSystemTime(Date.now() + 60_000);
    await expect(steals('greedy')).rejects.toThrow('This is not yours.');
    expect(await verifyAudit(db)).toMatchObject({ entries: 102, problem: null });
  } finally {
    vi.useRealTimers();
  }
});

test('what was done before, and is asked for again, leaves no second entry', async () => {
  const again = audited(db, { action: 'note.write' }, async (_, nothingNew) => {
    nothingNew();
    return 'the same note';
  });
  expect(await again).toBe('the same note');
  expect(await verifyAudit(db)).toMatchObject({ entries: 0, problem: null });
});

test('a change that fails leaves no entry', async () => {
  const broken = audited(db, { action: 'note.write' }, () => Promise.reject(new Error('broken')));
  await expect(broken).rejects.toThrow('broken');
  expect(await verifyAudit(db)).toMatchObject({ entries: 0, problem: null });
});

test.each([
  [
    'changing an entry',
    'MATCH (e:AuditEntry {sequence: 2}) SET e.accountId = "ada"',
    'Entry 2 was changed.',
  ],
  ['taking one out', 'MATCH (e:AuditEntry {sequence: 2}) DELETE e', 'Entry 2 is missing.'],
  ['taking the last one out', 'MATCH (e:AuditEntry {sequence: 3}) DELETE e', 'Entry 3 is missing.'],
  [
    'taking one out and closing the gap',
    'MATCH (e:AuditEntry {sequence: 2}) DELETE e WITH 1 AS once MATCH (e:AuditEntry {sequence: 3}) SET e.sequence = 2',
    'Entry 2 does not follow from the one before it.',
  ],
  [
    'putting one at the end',
    'MATCH (e:AuditEntry {sequence: 3}) SET e.hash = "0"',
    'Entry 3 was changed.',
  ],
])('%s shows', async (_what, statement, problem) => {
  for (const action of ['one', 'two', 'three']) await done(action);
  await db.run(statement, {}, 'write');
  expect(await verifyAudit(db)).toMatchObject({ problem });
});
