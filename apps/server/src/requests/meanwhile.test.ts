import {
  acceptRequest,
  changeProposal,
  changeSettings,
  draftProposals,
  erase,
  findDesk,
  findProspect,
  listInbox,
  listProposals,
  listUnserved,
  passOn,
  recordOutcome,
  requestIntroduction,
  seenFrom,
  withdrawRequest,
} from '@peergraph/graph';
import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { tellVillage } from './village.story.ts';

// What others do and say meanwhile: imports, other requests, people who hide.

const db = await openTestDb();
let id: Ids;
let asked: Awaited<ReturnType<typeof tellVillage>>['asked'];
beforeEach(async () => {
  ({ id, asked } = await tellVillage(db));
});
const by = (who: string, key = who) => ({ actorId: id(who), key });

test('a request stays on the desk it was asked at, though an import moves its challenge elsewhere', async () => {
  const fay = { actorId: id('fay'), facilitates: [id('program')] };
  const standing = async () => ({
    desk: (await findDesk(db, { ...fay, programId: id('program') })).queue.length,
    inbox: (await listInbox(db, fay)).length,
  });
  await requestIntroduction(db, { ...by('ada'), ...asked, way: 'FACILITATOR', path: null });
  expect(await standing()).toEqual({ desk: 1, inbox: 1 });
  await story(db, [
    ['program', { key: 'other' }],
    ['cohort', { key: 'elsewhere', program: 'other' }],
    ['challenge', { key: 'well', title: 'A dry well', posedBy: ['ada'], cohort: 'elsewhere' }],
  ]);
  expect(await standing()).toEqual({ desk: 1, inbox: 1 });
});

test('an import says nothing else of two who met here, and who was asked is full, not who asked', async () => {
  await db.run(
    "MATCH (p:Person) WHERE p.key IN ['ada', 'cleo'] SET p.capacity = 1, p.takesDirect = true",
    {},
    'write',
  );
  const { requestId } = await requestIntroduction(db, {
    ...by('ada'),
    ...asked,
    way: 'DIRECT',
    path: null,
  });
  await acceptRequest(db, { ...by('cleo'), requestId });
  await recordOutcome(db, { ...by('ada', 'what came of it'), requestId, met: true, helped: true });
  const tie = () =>
    db.run(
      "MATCH (:Person {key: 'ada'})-[t:CONNECTED]-(:Person {key: 'cleo'}) RETURN t.origin AS origin, t.strength AS strength, t.requestId AS requestId",
      {},
      'read',
    );
  const met = await tie();
  expect(met).toEqual([{ origin: 'INTRODUCTION', strength: 0.7, requestId }]);
  const other = await story(db, [
    ['connection', { from: 'ada', to: 'cleo', origin: 'COHORT', strength: 0.2 }],
    ['challenge', { key: 'roof', title: 'A roof', posedBy: ['dan'], cohort: 'cohort' }],
  ]);
  expect(await tie()).toEqual(met);

  const roomOf = async (who: string) => {
    const dans = { actorId: other('dan'), challengeId: other('roof'), toId: id(who) };
    return (await findProspect(db, dans)).room;
  };
  expect([await roomOf('ada'), await roomOf('cleo')]).toEqual([1, 0]);
});

test('nobody is reminded of an introduction whose ends left', async () => {
  await db.run("MATCH (p:Person {key: 'cleo'}) SET p.takesDirect = true", {}, 'write');
  const direct = { ...asked, way: 'DIRECT', path: null } as const;
  const { requestId } = await requestIntroduction(db, { ...by('ada'), ...direct });
  await acceptRequest(db, { ...by('cleo'), requestId });
  for (const personKey of ['ada', 'cleo']) await erase(db, { personKey }, null);
  const due = 'MATCH (r:Request) WHERE r.remindAt IS NOT NULL OR r.dueAt IS NOT NULL RETURN r.id';
  expect(await db.run(due, {}, 'read')).toEqual([]);
});

test('who introduces does not learn whom the learner knows, where she hides that', async () => {
  const more = await story(db, [
    ['connection', { from: 'ada', to: 'yara' }],
    ['connection', { from: 'yara', to: 'ben' }],
    ['connection', { from: 'zoe', to: 'ben' }],
    ['connection', { from: 'ben', to: 'dan' }],
    ['connection', { from: 'dan', to: 'cleo' }],
  ]);
  await changeSettings(db, { accountId: 'a', personId: id('ada'), connections: 'NOBODY' });
  const asAda = seenFrom(db, [`person:${id('ada')}`]);
  const { requestId } = await requestIntroduction(asAda, { ...by('ada'), ...asked });
  const asBen = seenFrom(db, [`person:${id('ben')}`]);
  const path = [id('ada'), more('yara'), id('ben'), id('cleo')];
  const known = passOn(asBen, { ...by('ben', '1'), requestId, path });
  await expect(known).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  const unknown = passOn(asBen, { ...by('ben', '2'), requestId, path: path.with(1, more('zoe')) });
  expect(await unknown.catch(String)).toBe(await known.catch(String));
  // He may go on over his own ties, hers to him included.
  const onwards = [id('ada'), id('ben'), more('dan'), id('cleo')];
  await passOn(asBen, { ...by('ben', '3'), requestId, path: onwards });
});

test('a proposal names nobody on the way, and who asked for it in vain is drafted for again', async () => {
  const more = await story(db, [
    ['person', { key: 'cleo', name: 'Cleo', capacity: 5 }],
    ['expertise', { person: 'cleo', topic: 'pumps', level: 5 }],
    ['membership', { person: 'ada', cohort: 'cohort' }],
    [
      'challenge',
      { key: 'well', title: 'A dry well', posedBy: ['ada'], cohort: 'cohort', topics: ['pumps'] },
    ],
  ]);
  const programId = id('program');
  const fay = { ...by('fay'), facilitates: [programId] };
  await draftProposals(db, { ...fay, programId, learnerIds: [id('ada')] });
  const [proposal] = await listProposals(db, { programId });
  expect(proposal).toMatchObject({
    expertId: more('cleo'),
    why: 'Cleo is who others ask about pumps.',
  });
  await changeProposal(db, { ...fay, proposalId: proposal?.id ?? '', state: 'PUBLISHED' });
  const { requestId } = await requestIntroduction(db, { ...by('ada'), ...asked });
  await withdrawRequest(db, { ...by('ada', 'never mind'), requestId });
  expect(await listUnserved(db, { programId, first: 50 })).toHaveLength(1);
  const again = { ...fay, key: 'again', programId, learnerIds: [id('ada')] };
  expect(await draftProposals(db, again)).toBe(1);
});
