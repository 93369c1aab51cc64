import { clear, openTestDb } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import {
  acceptRequest,
  changeSettings,
  draftFor,
  erase,
  findFirstCall,
  findProspect,
  findRequestFor,
  listContacts,
  listProposals,
  listTimeline,
  passOn,
  recordOutcome,
  runClock,
  seenFrom,
  setFirstCall,
  writePitchFor,
} from '../index.ts';
import { day, key, keysOf, sentences, tellPottery } from './pottery.story.ts';

// What one of them shows only to some, the others do not learn by an introduction.

const db = await openTestDb();
beforeEach(() => clear(db));
const today = '2026-11-01';

test('a drafted pitch says what learner and broker may both see', async () => {
  const { id, asking } = await tellPottery(db, [
    ['program', { key: 'coatings' }],
    ['cohort', { key: 'lab', program: 'coatings' }],
    ['membership', { person: 'ines', cohort: 'lab' }],
    ['membership', { person: 'emil', cohort: 'lab' }],
  ]);
  const emils = [`person:${id('emil')}`, `cohort:${id('lab')}`, `program:${id('coatings')}`];
  const { requestId } = await asking();
  const drafted = async () => {
    const { sentences: all } = await draftFor(seenFrom(db, emils), {
      actorId: id('emil'),
      requestId,
    });
    return all.map(({ text }) => text).join(' ');
  };
  expect(await drafted()).toContain('Ten years of coatings');
  // Emil still sees it; Nora, who reads the pitch too, does not.
  const ines = { accountId: 'none', personId: id('ines') };
  await changeSettings(db, { ...ines, expertise: 'COHORT' });
  expect(await drafted()).not.toMatch(/Ten years|wetting/i);
});

test('a path is shown to the learner as far as they may see its ties, and facilitators are asked once', async () => {
  const { id, asking, facilitates } = await tellPottery(db, [
    ['membership', { person: 'tove', cohort: 'winter' }],
  ]);
  const { requestId } = await asking({ way: 'FACILITATOR', path: [], now: day(1) });
  await changeSettings(db, {
    accountId: 'none',
    personId: id('tove'),
    connections: 'FACILITATORS',
  });
  const ruth = { actorId: id('ruth'), facilitates, requestId };
  const path = ['nora', 'emil', 'tove', 'ines'];
  await db.run(
    `MATCH (e:Person {id: $emil}), (t:Person {id: $tove})
     CREATE (e)-[:CONNECTED {origin: 'FRIEND', strength: 0.9, pair: $pair}]->(t)`,
    {
      emil: id('emil'),
      tove: id('tove'),
      pair: [id('emil'), id('tove')].sort().join(' '),
    },
    'write',
  );
  const asRuth = seenFrom(db, [`facilitators:${id('kilns')}`, `person:${id('ruth')}`]);
  await passOn(asRuth, { ...ruth, key: key(), path: path.map(id), now: day(2) });
  const seen = await findRequestFor(db, { actorId: id('nora'), requestId });
  expect(seen.path.map(keysOf(id))).toEqual(['nora', 'tove', 'ines']);
  await expect(
    passOn(db, { actorId: id('tove'), requestId, key: key(), now: day(3) }),
  ).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'The facilitators were asked to introduce in this request before. Name a path.',
  });
});

test('whoever facilitates no longer reads on, and nobody writes over a version they have not seen', async () => {
  const { id, asking, facilitates } = await tellPottery(db);
  const { requestId } = await asking({ way: 'FACILITATOR', path: [], now: day(1) });
  const ruth = { actorId: id('ruth'), facilitates, requestId };
  await writePitchFor(db, { ...ruth, key: key(), sentences, afterVersion: 0 });
  await expect(
    writePitchFor(db, { ...ruth, key: key(), sentences, afterVersion: 0, send: true }),
  ).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'Version 1 was kept meanwhile. Read it first, then go on.',
  });
  await writePitchFor(db, { ...ruth, key: key(), sentences, afterVersion: 1, send: true });
  expect(await listTimeline(db, ruth)).toHaveLength(4);
  await expect(listTimeline(db, { ...ruth, facilitates: [] })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('both addresses are told or neither; until either says that they met they are asked, and no more once one left', async () => {
  const { id, asking } = await tellPottery(db);
  const { requestId } = await asking({ now: day(1) });
  const nora = { actorId: id('nora'), requestId };
  const ines = { actorId: id('ines'), requestId };
  await writePitchFor(db, { actorId: id('emil'), key: key(), requestId, sentences, send: true });
  await acceptRequest(db, { ...ines, key: key(), now: day(2) });
  const contacts = async () =>
    (await listContacts(db, { requestId, today })).map(({ personId }) => keysOf(id)(personId));
  expect(await contacts()).toEqual(['nora', 'ines']);
  const settings = { accountId: 'none', personId: id('nora') };
  await changeSettings(db, { ...settings, profile: 'NOBODY' });
  const asNora = seenFrom(db, [`person:${id('nora')}`]);
  expect(await listContacts(asNora, { requestId, today })).toEqual([]);
  await changeSettings(db, { ...settings, profile: 'EVERYONE' });

  const local = '2026-11-20T10:00';
  await recordOutcome(db, { ...nora, key: key(), met: true, now: day(3) });
  await setFirstCall(db, { ...ines, key: key(), local, timeZone: 'Europe/Oslo', now: day(4) });
  await recordOutcome(db, { ...ines, key: key(), met: false, now: day(5) });
  expect(await runClock(db, { now: day(60) })).toEqual({ expired: 0, reminded: 0 });

  expect(await findFirstCall(db, { ...ines, now: day(6) })).toMatchObject({ times: 1 });
  await erase(db, { personKey: 'nora' }, null);
  expect(await findFirstCall(db, { ...ines, now: day(6) })).toBe(null);
  await recordOutcome(db, { ...ines, key: key(), met: false, now: day(7) });
  expect(await runClock(db, { now: day(90) })).toEqual({ expired: 0, reminded: 0 });
});

test('an expert does not learn from their own room that somebody asked, nor a facilitator what is in mind for them', async () => {
  const { id, asking } = await tellPottery(db);
  const ofHerself = { actorId: id('ines'), toId: id('ines'), challengeId: id('crawl') };
  const before = await findProspect(db, ofHerself);
  await asking();
  expect(await findProspect(db, ofHerself)).toEqual(before);
  await db.run(
    `MATCH (l:Person {id: $ruth}), (e:Person {id: $ines}), (c:Challenge {id: $old}), (p:Program {id: $kilns})
     CREATE (n:Proposal {id: 'one', open: 'x', state: 'HELD', note: 'Not ready.', why: 'w', byId: $emil, at: '2026-11-01'}),
       (n)-[:FROM]->(l), (n)-[:TO]->(e), (n)-[:FOR]->(c), (n)-[:OF]->(p)`,
    {
      ruth: id('ruth'),
      ines: id('ines'),
      old: id('old'),
      kilns: id('kilns'),
      emil: id('emil'),
    },
    'write',
  );
  const programId = id('kilns');
  expect(await listProposals(db, { programId, actorId: id('emil') })).toHaveLength(1);
  expect(await listProposals(db, { programId, actorId: id('ruth') })).toEqual([]);
});
