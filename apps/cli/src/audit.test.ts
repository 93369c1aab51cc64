import { audited } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
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
