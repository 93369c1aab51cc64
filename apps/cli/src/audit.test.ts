import { audited } from '@peergraph/graph';
import { clear, openTestDb, story } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { tryCommand } from './try-command.ts';

const db = await openTestDb();

test('the audit is whole until somebody tampers with it', async () => {
  await audited(db, { action: 'note.write', accountId: 'olu' }, async () => {});
  const whole = await tryCommand('audit', 'verify');
  expect(whole.status).toBe(0);
  expect(whole.out).toMatch(/^1 entries, none changed\. Keep this somewhere else: [0-9a-f]{64}\n$/);

  await db.run('MATCH (e:AuditEntry) SET e.accountId = "ada"', {}, 'write');
  expect(await tryCommand('audit', 'verify')).toMatchObject({
    status: 1,
    err: expect.stringContaining('Entry 1 was changed.'),
  });
  const { status, out } = await tryCommand('audit', 'verify', '--json');
  expect({ status, ...JSON.parse(out) }).toEqual({
    status: 1,
    entries: 0,
    hash: '',
    problem: 'Entry 1 was changed.',
  });
});

test('who asks for it is erased, and the audit stays whole', async () => {
  await clear(db);
  const told = () => story(db, [['person', { key: 'ada', name: 'Ada' }]]);
  await told();
  expect(await tryCommand('erase', 'ada')).toEqual({
    status: 1,
    out: '',
    err: 'This would erase ada (Ada) for good. Say --yes to do it. Nothing was changed.\n',
  });
  expect(await tryCommand('erase', 'bea', '--yes')).toMatchObject({
    status: 1,
    err: 'There is nobody to erase.\n',
  });
  expect(await tryCommand('erase', 'ada', '--yes')).toMatchObject({
    status: 0,
    out: 'ada is erased. Backups are not: see docs/operator.md.\n',
  });
  expect(await db.run('MATCH (ada:Person) RETURN ada.key AS key', {}, 'read')).toEqual([]);
  await expect(told()).rejects.toThrow('person ada asked to be erased here');
  expect((await tryCommand('audit', 'verify')).status).toBe(0);
});
