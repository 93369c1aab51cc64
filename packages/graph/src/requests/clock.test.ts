import { clear, openTestDb } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import {
  acceptRequest,
  askForMore,
  findRequestFor,
  listEventsAfter,
  pauseRequest,
  recordOutcome,
  runClock,
  setFirstCall,
  tellMore,
  writePitchFor,
} from '../index.ts';
import { day, key, tellPottery } from './pottery.story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

test('clocks remind, stand still while people talk, and end', async () => {
  const { id, asking } = await tellPottery(db);
  const { requestId } = await asking({ now: day(1) });
  const ines = { actorId: id('ines'), requestId };
  const due = async () => (await findRequestFor(db, { actorId: id('nora'), requestId })).dueAt;
  const kindsFor = async (actor: string) =>
    (await listEventsAfter(db, { personId: id(actor), programIds: [], first: 50 })).map(
      ({ kind }) => kind,
    );
  expect(await due()).toBe(day(6).toISOString());
  expect(await runClock(db, { now: day(3) })).toEqual({ expired: 0, reminded: 0 });
  expect(await runClock(db, { now: day(4) })).toEqual({ expired: 0, reminded: 1 });
  expect(await runClock(db, { now: day(5) })).toEqual({ expired: 0, reminded: 0 });
  expect(await kindsFor('emil')).toEqual(['REQUESTED', 'REMINDED']);
  expect(await kindsFor('nora')).toEqual(['REQUESTED']);
  await writePitchFor(db, {
    actorId: id('emil'),
    key: key(),
    requestId,
    sentences: [{ text: 'Please look at this.' }],
    send: true,
    now: day(5),
  });
  expect(await due()).toBe(day(12).toISOString());
  // Four days are left when Ines asks; the six that Nora takes are not Ines's.
  await askForMore(db, { ...ines, key: key(), question: 'Which clay?', now: day(8) });
  expect(await due()).toBe(day(15).toISOString());
  await tellMore(db, { actorId: id('nora'), key: key(), requestId, answer: 'Red.', now: day(14) });
  expect(await due()).toBe(day(18).toISOString());
  await expect(
    pauseRequest(db, { ...ines, key: key(), until: day(60), now: day(15) }),
  ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await pauseRequest(db, { ...ines, key: key(), until: day(25), now: day(15) });
  expect(await due()).toBe(day(28).toISOString());
  // However often she puts it off, it is for 28 days in all.
  await expect(
    pauseRequest(db, { ...ines, key: key(), until: day(44), now: day(20) }),
  ).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message:
      'until must be after now and not after 2026-12-13: this waits 28 days at most, since 2026-11-15.',
  });
  expect(await runClock(db, { now: day(27) })).toEqual({ expired: 0, reminded: 1 });
  expect(await runClock(db, { now: day(28) })).toEqual({ expired: 1, reminded: 0 });
  expect(await runClock(db, { now: day(29) })).toEqual({ expired: 0, reminded: 0 });
  expect(await kindsFor('ines')).toEqual([
    'PITCHED',
    'ASKED',
    'TOLD',
    'PAUSED',
    'REMINDED',
    'EXPIRED',
  ]);
  await expect(acceptRequest(db, { ...ines, key: key() })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'This request is closed already, and stays so.',
  });
});

test('two who were introduced are asked what came of it, until they say that they met', async () => {
  const { id, asking } = await tellPottery(db);
  const { requestId } = await asking({ now: day(1) });
  const by = (actor: string, on: number) => ({
    actorId: id(actor),
    key: key(),
    requestId,
    now: day(on),
  });
  const sentences = [{ text: 'Please look at this.' }];
  await writePitchFor(db, { ...by('emil', 1), sentences, send: true });
  await acceptRequest(db, by('ines', 2));
  const askedOn = async (actor: string) => {
    const told = await listEventsAfter(db, { personId: id(actor), programIds: [], first: 50 });
    return told.flatMap(({ kind, at }) => (kind === 'FOLLOWED_UP' ? [at] : []));
  };
  const asks = async (on: number) => (await runClock(db, { now: day(on) })).reminded;
  // Two weeks after the yes, once; a day after a call that was set; two weeks after a word that it did not come to one.
  expect([await asks(15), await asks(16), await asks(17)]).toEqual([0, 1, 0]);
  await setFirstCall(db, { ...by('nora', 18), local: '2026-11-20T09:00', timeZone: 'UTC' });
  expect([await asks(20), await asks(21), await asks(40)]).toEqual([0, 1, 0]);
  await recordOutcome(db, { ...by('ines', 41), met: false });
  expect([await asks(54), await asks(55)]).toEqual([0, 1]);
  await recordOutcome(db, { ...by('nora', 56), met: true, helped: true });
  expect(await asks(400)).toBe(0);
  for (const actor of ['nora', 'ines'])
    expect(await askedOn(actor)).toEqual([16, 21, 55].map((on) => day(on).toISOString()));
  expect(await askedOn('emil')).toEqual([]);
});

test('a request that is erased while the clock looks does not keep the others from their end', async () => {
  const { id, asking } = await tellPottery(db, [
    ['challenge', { key: 'cracks', posedBy: ['nora'], cohort: 'winter' }],
  ]);
  const erased = await asking({ now: day(1) });
  await asking({ now: day(2), challengeId: id('cracks') });
  // The first is gone by the time its turn has come.
  const erasing: typeof db = {
    ...db,
    inTransaction: async (work) => {
      await db.run(
        'MATCH (request:Request {id: $requestId}) DETACH DELETE request',
        erased,
        'write',
      );
      return db.inTransaction(work);
    },
  };
  const now = day(20);
  expect(await runClock(erasing, { now })).toEqual({ expired: 1, reminded: 0 });
  expect(await runClock(db, { now })).toEqual({ expired: 0, reminded: 0 });
});
