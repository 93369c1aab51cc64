import { clear, openTestDb } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import {
  acceptRequest,
  changeLoad,
  changeRule,
  declineRequest,
  findNextWay,
  findRequestFor,
  listEventsAfter,
  listInbox,
  listMyRequests,
  listPitchesFor,
  listRules,
  listTimeline,
  passOn,
  runClock,
  suggestSomebody,
  takeNextWay,
  turnAway,
  withdrawRequest,
  writePitchFor,
} from '../index.ts';
import { day, key, keysOf, sentences, tellPottery, words } from './pottery.story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

test('who declined, or let the time pass, the learner cannot tell', async () => {
  const seen = [];
  for (const ending of ['declined', 'silent']) {
    await clear(db);
    const { id, asking } = await tellPottery(db);
    const { requestId } = await asking({ now: day(1) });
    await writePitchFor(db, {
      actorId: id('emil'),
      key: key(),
      requestId,
      sentences,
      send: true,
      now: day(2),
    });
    const now = day(9);
    if (ending === 'silent')
      expect(await runClock(db, { now })).toEqual({ expired: 1, reminded: 0 });
    else
      await declineRequest(db, {
        actorId: id('ines'),
        key: key(),
        requestId,
        note: 'Too tired.',
        now,
      });
    const nora = { actorId: id('nora'), requestId };
    const { state, turn } = await findRequestFor(db, nora);
    const events = (await listTimeline(db, nora)).map(({ kind, at, byId, note }) => [
      kind,
      at,
      keysOf(id)(byId),
      note,
    ]);
    const again = await asking({ now: day(10) }).catch((error: unknown) => error);
    seen.push({ state, turn, events, next: await findNextWay(db, nora), again });
    const { state: known } = await findRequestFor(db, { actorId: id('emil'), requestId });
    expect(known).toBe(ending === 'silent' ? 'EXPIRED' : 'DECLINED');
  }
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]).toMatchObject({
    state: 'EXPIRED',
    turn: null,
    next: { kind: 'PERSON' },
    again: { code: 'CONFLICT', message: expect.stringMatching(/^Ines Marques was asked for this/) },
  });
  expect(seen[0]?.events.at(-1)).toEqual(['CLOSED', '2026-11-09T09:00:00.000Z', null, null]);
});

test('a reason for which nobody introduced becomes a rule to read and to change, and the next way is offered', async () => {
  const { id, asking, facilitates } = await tellPottery(db);
  const { requestId } = await asking();
  await turnAway(db, { actorId: id('emil'), key: key(), requestId, reason: 'Test a tile first.' });
  const [rule] = await listRules(db, { programIds: facilitates });
  expect(rule).toMatchObject({ text: 'Test a tile first.', isActive: true });
  const ruleId = rule?.id ?? '';
  await expect(changeRule(db, { ruleId, facilitates: [], isActive: false })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await changeRule(db, { ruleId, facilitates, text: 'Fire a test tile before you ask.' });
  await expect(changeRule(db, { ruleId, facilitates, text: ' ' })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'text is empty: say it in a few words.',
  });
  await expect(changeRule(db, { ruleId, facilitates, text: '' })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  await changeRule(db, { ruleId, facilitates, isActive: false });
  expect(await listRules(db, { programIds: facilitates })).toMatchObject([
    { id: ruleId, text: 'Fire a test tile before you ask.', isActive: false },
  ]);

  const nora = { actorId: id('nora'), requestId };
  const path = ['nora', 'tove', 'ines'].map(id);
  expect(await findNextWay(db, nora)).toEqual({ kind: 'PATH', path });
  const taken = await takeNextWay(db, { ...nora, key: 'next' });
  expect(await takeNextWay(db, { ...nora, key: 'next' })).toEqual(taken);
  const [next] = await listMyRequests(db, nora);
  expect(next).toMatchObject({
    ...words,
    id: taken.requestId,
    path,
    brokerId: id('tove'),
  });
  await turnAway(db, {
    actorId: id('tove'),
    key: key(),
    requestId: taken.requestId,
    reason: 'Too far.',
  });
  const after = { actorId: id('nora'), requestId: taken.requestId };
  expect(await findNextWay(db, after)).toEqual({ kind: 'FACILITATOR' });
  // From the first request too nobody is asked again who was asked in the second.
  expect(await findNextWay(db, nora)).toEqual({ kind: 'FACILITATOR' });
  const last = await takeNextWay(db, { ...after, key: key() });
  expect(await findNextWay(db, nora)).toBe(null);
  await runClock(db, { now: new Date(Date.now() + 6 * 86_400_000) });
  for (const requestId of [nora.requestId, after.requestId, last.requestId])
    expect(await findNextWay(db, { ...nora, requestId })).toEqual({ kind: 'PERSON' });
  await expect(takeNextWay(db, { ...nora, key: key() })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
});

test('a broker passes it on to another path, then to the facilitators, and nobody is asked twice', async () => {
  const { id, asking, facilitates } = await tellPottery(db);
  const { requestId } = await asking({ now: day(1) });
  const [viaEmil, viaTove] = ['emil', 'tove'].map((key) => ['nora', key, 'ines'].map(id));
  await passOn(db, { actorId: id('emil'), key: key(), requestId, path: viaTove, now: day(3) });
  const asked = await findRequestFor(db, { actorId: id('tove'), requestId });
  expect(asked).toMatchObject({ path: viaTove, dueAt: day(8).toISOString() });
  const tove = { actorId: id('tove'), requestId };
  await expect(passOn(db, { ...tove, key: key(), path: viaEmil })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'They were asked to introduce in this request before. Choose somebody else.',
  });
  await passOn(db, { ...tove, key: key(), now: day(4) });
  await expect(findRequestFor(db, tove)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const ruth = { actorId: id('ruth'), requestId, facilitates };
  await writePitchFor(db, { ...ruth, key: key(), sentences, send: true, now: day(5) });
  expect(await findRequestFor(db, { actorId: id('ines'), requestId })).toMatchObject({
    way: 'FACILITATOR',
    brokerId: id('ruth'),
    path: [],
  });
});

test('somebody better is asked for their own consent, in the place of who was asked', async () => {
  const { id, asking } = await tellPottery(db);
  const { requestId } = await asking();
  await writePitchFor(db, { actorId: id('emil'), key: key(), requestId, sentences, send: true });
  const ines = { actorId: id('ines'), requestId };
  await expect(
    suggestSomebody(db, { ...ines, key: key(), suggestedId: id('nora') }),
  ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await changeLoad(db, { personId: id('ola'), paused: true });
  await expect(
    suggestSomebody(db, { ...ines, key: key(), suggestedId: id('ola') }),
  ).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'Ola Berg takes no introductions for now.',
  });
  await changeLoad(db, { personId: id('ola'), paused: false });
  const note = 'Ola fires red clay every week.';
  expect(await suggestSomebody(db, { ...ines, key: key(), suggestedId: id('ola'), note })).toEqual({
    requestId,
    state: 'DECLINED',
    sequence: 4,
  });
  // Ola hears of it only if Nora asks, and of nobody but who was shown.
  const nora = { actorId: id('nora'), requestId };
  const toOla = ['nora', 'ines', 'ola'].map(id);
  expect(await listInbox(db, { actorId: id('ola') })).toEqual([]);
  expect(await findNextWay(db, nora)).toEqual({ kind: 'SUGGESTED', path: toOla, note });
  const viaTove = ['nora', 'tove', 'ines'].map(id);
  await expect(takeNextWay(db, { ...nora, key: key(), path: viaTove })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'The next way is another one by now. Look at it first.',
  });
  const made = await takeNextWay(db, { ...nora, key: key(), path: toOla });
  expect(made).toEqual({ requestId: expect.any(String), state: 'PITCHED', sequence: 2 });
  expect(await findNextWay(db, nora)).not.toMatchObject({ kind: 'SUGGESTED' });
  const ola = { actorId: id('ola'), requestId: made.requestId };
  // Nor is it for Ola, before she says yes.
  const pathOf = async () => (await findRequestFor(db, ola)).path.map(keysOf(id));
  expect(await pathOf()).toEqual(['ines', 'ola']);
  expect(await listPitchesFor(db, ola)).toMatchObject([
    {
      sentences: [
        { text: note, cites: '' },
        { text: words.need },
        { text: words.tried },
        { text: words.outcome },
      ],
    },
  ]);
  expect(
    (await listMyRequests(db, { actorId: id('nora') })).map(({ state }) => state).sort(),
  ).toEqual(['EXPIRED', 'PITCHED']);
  await acceptRequest(db, { ...ola, key: key() });
  expect(await pathOf()).toEqual(['nora', 'ines', 'ola']);
  expect(
    await db.run(
      `MATCH (a:Person)-[tie:CONNECTED {origin: 'INTRODUCTION'}]-(b:Person) WHERE a.key < b.key
       MATCH (:Request {id: tie.requestId})-[:AFTER]->(first:Request)
       RETURN a.key AS one, b.key AS other, first.id AS first`,
      {},
      'read',
    ),
  ).toEqual([{ one: 'nora', other: 'ola', first: requestId }]);
});

test('a pitch has fifty versions: the last is the one that is sent', async () => {
  const { id, asking } = await tellPottery(db);
  const { requestId } = await asking();
  await db.run('MATCH (r:Request) SET r.pitchVersion = 48', {}, 'write');
  const emil = { actorId: id('emil'), requestId, sentences };
  await writePitchFor(db, { ...emil, key: key() });
  await expect(writePitchFor(db, { ...emil, key: key() })).rejects.toMatchObject({
    code: 'CONFLICT',
    message:
      'This pitch has 49 versions, and no more are kept: send it as it is now, or pass it on.',
  });
  await writePitchFor(db, { ...emil, key: key(), send: true });
  expect(await listPitchesFor(db, { actorId: id('ines'), requestId })).toMatchObject([
    { version: 50 },
  ]);
});

test('directly where the expert allows it, taken back by whoever asked', async () => {
  const { id, asking } = await tellPottery(db);
  await expect(asking({ way: 'DIRECT' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await changeLoad(db, { personId: id('ines'), takesDirect: true });
  const made = await asking({ way: 'DIRECT' });
  expect(made).toMatchObject({ state: 'PITCHED', sequence: 2 });
  const { requestId } = made;
  expect(await listPitchesFor(db, { actorId: id('ines'), requestId })).toMatchObject([
    { sentences: [{ text: words.need, cites: 'WORDS need' }, {}, {}] },
  ]);
  await withdrawRequest(db, { actorId: id('nora'), key: key(), requestId });
  // Ines has read it, and is not asked for the same again and again.
  await expect(asking({ way: 'DIRECT' })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'Ines Marques was asked for this challenge before. Ask somebody else.',
  });
});

test('events are told after any one of them, in one order over all requests', async () => {
  const { id, asking } = await tellPottery(db, [
    ['challenge', { key: 'crack', title: 'Why does it crack?', posedBy: ['nora'] }],
  ]);
  const first = await asking();
  const second = await asking({ challengeId: id('crack') });
  for (const { requestId } of [second, first])
    await writePitchFor(db, { actorId: id('emil'), key: key(), requestId, sentences, send: true });
  const told = (afterId?: string) =>
    listEventsAfter(db, { personId: id('nora'), programIds: [], afterId, first: 50 });
  const all = await told();
  expect(all.map(({ requestId, kind }) => [requestId, kind])).toEqual([
    [first.requestId, 'REQUESTED'],
    [second.requestId, 'REQUESTED'],
    [second.requestId, 'PITCHED'],
    [first.requestId, 'PITCHED'],
  ]);
  for (const [index, { id: afterId }] of all.entries())
    expect(await told(afterId)).toEqual(all.slice(index + 1));
});
