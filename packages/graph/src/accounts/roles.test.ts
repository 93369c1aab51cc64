import { clear, openTestDb, story } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify.ts';
import { acceptInvitation, createInvitation } from './invitations.ts';
import { createRecord } from './records.ts';
import { giveRole, leaveProgram, listTeam, takeRole, writeRole } from './roles.ts';
import { findViewer, type Viewer } from './viewer.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

async function signedIn(name: string) {
  const moment = new Date().toISOString();
  const { id } = await createRecord(db, 'Account', {
    id: name,
    name,
    email: `${name}@example.org`,
    createdAt: moment,
  });
  return String(id);
}

const viewerOf = async (accountId: string) => {
  const viewer = await findViewer(db, { accountId, sessionId: 'one' }, { mayBeDemo: false });
  if (!viewer) throw new Error(`${accountId} is not there.`);
  return viewer;
};

test('of a hundred organisers who all leave at once, one stays', async () => {
  const id = await story(db, [['program', { key: 'water' }]]);
  const programId = id('water');
  const names = Array.from({ length: 100 }, (_, number) => `organiser-${number}`);
  for (const name of names) {
    const accountId = await signedIn(name);
    await writeRole(db, { accountId, programId, role: 'ORGANISER' });
  }
  const viewers = await Promise.all(names.map(viewerOf));
  const left = await Promise.allSettled(viewers.map((one) => leaveProgram(db, one, programId)));
  const stayed = left.filter(({ status }) => status === 'rejected');
  expect(stayed).toHaveLength(1);
  expect(stayed[0]).toMatchObject({ reason: { code: 'CONFLICT' } });
  expect(await listTeam(db, { programId, first: 10 })).toHaveLength(1);
  expect(await verifyAudit(db)).toMatchObject({ problem: null });
});

test('who leaves is no longer in the cohorts that still run', async () => {
  const id = await story(db, [
    ['membership', { person: 'lena', cohort: 'first', until: '2025-06-27' }],
    ['membership', { person: 'lena', cohort: 'second' }],
  ]);
  const accountId = await signedIn('lena');
  await db.run(
    'MATCH (a:Account {id: "lena"}), (p:Person {key: "lena"}) CREATE (a)-[:IS {accountId: a.id, personId: p.id}]->(p)',
    {},
    'write',
  );
  const programId = id('program');
  await writeRole(db, { accountId, programId, role: 'MEMBER' });
  await leaveProgram(db, await viewerOf(accountId), programId);
  // From now on, and not only from tomorrow.
  expect((await viewerOf(accountId)).circles).toEqual([`person:${id('lena')}`]);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  expect(
    await db.run(
      'MATCH (:Person {key: "lena"})-[m:MEMBER_OF]->(c) RETURN c.key AS cohort, m.until AS until ORDER BY cohort',
      {},
      'read',
    ),
  ).toEqual([
    { cohort: 'first', until: '2025-06-27' },
    { cohort: 'second', until: yesterday },
  ]);
});

test('whom an organiser takes the last role from is of the program no more; with another one left they stay', async () => {
  const id = await story(db, [['membership', { person: 'lena', cohort: 'second' }]]);
  const programId = id('program');
  for (const name of ['lena', 'olu']) await signedIn(name);
  await db.run(
    'MATCH (a:Account {id: "lena"}), (p:Person {key: "lena"}) CREATE (a)-[:IS {accountId: a.id, personId: p.id}]->(p)',
    {},
    'write',
  );
  await writeRole(db, { accountId: 'olu', programId, role: 'ORGANISER' });
  for (const role of ['MEMBER', 'ANALYST'] as const)
    await writeRole(db, { accountId: 'lena', programId, role });
  const lenas = { accountId: 'lena', programId };
  await takeRole(db, await viewerOf('olu'), { ...lenas, role: 'ANALYST' });
  const all = [`person:${id('lena')}`, `program:${programId}`, `cohort:${id('second')}`];
  expect((await viewerOf('lena')).circles.sort()).toEqual(all.sort());
  await takeRole(db, await viewerOf('olu'), { ...lenas, role: 'MEMBER' });
  expect((await viewerOf('lena')).circles).toEqual([`person:${id('lena')}`]);
});

test('an organiser gets into no other program by inviting as somebody who is there too', async () => {
  const id = await story(db, [
    ['program', { key: 'alpha' }],
    ['program', { key: 'beta' }],
    ['cohort', { key: 'a1', program: 'alpha' }],
    ['cohort', { key: 'b1', program: 'beta' }],
    ['membership', { person: 'pia', cohort: 'a1', until: '2019-12-31' }],
    ['membership', { person: 'pia', cohort: 'b1' }],
    ['membership', { person: 'ada', cohort: 'a1' }],
    ['membership', { person: 'ada', cohort: 'b1' }],
    ['membership', { person: 'ben', cohort: 'a1' }],
  ]);
  for (const name of ['olu', 'second']) await signedIn(name);
  const programId = id('alpha');
  await writeRole(db, { accountId: 'olu', programId, role: 'ORGANISER' });
  const olu = await viewerOf('olu');
  const wanted = {
    programId,
    roles: ['MEMBER' as const],
    positions: [],
    uses: 1,
    expiresInDays: 1,
  };
  const invite = (as: Viewer, person: string) =>
    createInvitation(db, as, 'a secret', { ...wanted, personId: id(person) });
  for (const person of ['pia', 'ada'])
    await expect(invite(olu, person)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await signedIn('ines');
  await writeRole(db, { accountId: 'ines', programId: null, role: 'ADMIN' });
  await invite(await viewerOf('ines'), 'ada');
  // Somebody who joins the other one before they accept is as little his to give.
  const { secret } = await invite(olu, 'ben');
  await story(db, [['membership', { person: 'ben', cohort: 'b1' }]]);
  const second = await viewerOf('second');
  await expect(acceptInvitation(db, second, secret)).rejects.toMatchObject({ code: 'CONFLICT' });
  expect((await viewerOf('second')).circles).toEqual([]);
});

test('an account of the demo, which nobody can use any more, keeps no program organised', async () => {
  const id = await story(db, [['program', { key: 'water' }]]);
  const programId = id('water');
  for (const name of ['dina', 'olu']) {
    const accountId = await signedIn(name);
    await writeRole(db, { accountId, programId, role: 'ORGANISER' });
  }
  await db.run('MATCH (a:Account {id: "dina"}) SET a.demo = true', {}, 'write');
  await expect(leaveProgram(db, await viewerOf('olu'), programId)).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  expect(await listTeam(db, { programId, first: 10 })).toMatchObject([{ accountId: 'olu' }]);
});

test('one of two thousand is given a role, and nobody who is not among them', async () => {
  const id = await story(db, [['program', { key: 'water' }]]);
  const programId = id('water');
  await db.run(
    `MATCH (program:Program {id: $programId})
     UNWIND range(1, 2000) AS number
     CREATE (a:Account:AuthRecord {id: 'member-' + number, name: 'Member ' + number, email: number + '@example.org', createdAt: '2026-01-01'})
     CREATE (a)-[:HAS_ROLE {role: 'MEMBER', key: a.id + ' ' + $programId + ' MEMBER'}]->(program)`,
    { programId },
    'write',
  );
  const olu = await signedIn('olu');
  await writeRole(db, { accountId: olu, programId, role: 'ORGANISER' });
  const viewer = await viewerOf(olu);
  await giveRole(db, viewer, { accountId: 'member-999', programId, role: 'FACILITATOR' });
  expect((await viewerOf('member-999')).roles.map(({ role }) => role).sort()).toEqual([
    'FACILITATOR',
    'MEMBER',
  ]);
  const stranger = await signedIn('mal');
  await expect(
    giveRole(db, viewer, { accountId: stranger, programId, role: 'FACILITATOR' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
