import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { findDesk, holdRequest, listTimeline, turnAway, writePitchFor } from '../index.ts';
import { key, keysOf, tellPottery } from './pottery.story.ts';

const db = await openTestDb();

test('a facilitator’s desk shows what is open, what came to nothing, what they sent, and who carries it', async () => {
  const { id, asking, facilitates } = await tellPottery(db, [
    ['membership', { person: 'nora', cohort: 'winter' }],
    ['membership', { person: 'emil', cohort: 'winter' }],
    ['membership', { person: 'ines', cohort: 'winter' }],
    ['membership', { person: 'ola', cohort: 'winter' }],
    ['challenge', { key: 'crack', posedBy: ['nora'], cohort: 'winter' }],
  ]);
  const now = new Date('2026-11-26T09:00:00Z');
  const ruth = { actorId: id('ruth'), facilitates, programId: id('kilns'), now };
  await expect(findDesk(db, { ...ruth, facilitates: [] })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const nothing = { programId: id('kilns'), queue: [], stalled: [], sent: [], loads: [] };
  expect(await findDesk(db, ruth)).toEqual({ ...nothing, expertGini: null, brokerGini: null });

  const { requestId: ended } = await asking({ now });
  await turnAway(db, { actorId: id('emil'), key: key(), requestId: ended, reason: 'Later.', now });
  const facilitated = { way: 'FACILITATOR' as const, path: [], now };
  const { requestId } = await asking({ ...facilitated, challengeId: id('crack'), toId: id('ola') });
  const acting = { actorId: id('ruth'), facilitates, requestId, now };
  const until = new Date('2026-12-03T09:00:00Z');
  await expect(
    holdRequest(db, { ...acting, key: key(), until: new Date('2027-01-01T00:00:00Z') }),
  ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await holdRequest(db, { ...acting, key: key(), until, note: 'The kiln is cold this week.' });
  await expect(
    holdRequest(db, {
      ...acting,
      key: key(),
      until: new Date('2026-12-11T09:00:00Z'),
      now: new Date('2026-12-03T09:00:00Z'),
    }),
  ).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message:
      'until must be after now and not after 2026-12-10: this waits 14 days at most, since 2026-11-26.',
  });
  const desk = await findDesk(db, ruth);
  const nameOf = keysOf(id);
  expect({
    ...desk,
    queue: desk.queue.map((one) => [one.id, one.turn, one.dueAt]),
    stalled: desk.stalled.map((one) => one.id),
    loads: desk.loads.map(({ personId, ...load }) => ({ who: nameOf(personId), ...load })),
  }).toEqual({
    // Her five days go on after the seven she waits.
    queue: [[requestId, 'BROKER', '2026-12-08T09:00:00.000Z']],
    programId: id('kilns'),
    stalled: [ended],
    sent: [],
    loads: [
      { who: 'ola', capacity: 2, asked: 1, introduces: 0 },
      { who: 'emil', capacity: 2, asked: 0, introduces: 1 },
    ],
    // One of the five was asked.
    expertGini: expect.closeTo(0.8, 12),
    brokerGini: 0,
  });
  expect(await listTimeline(db, { actorId: id('nora'), requestId })).toMatchObject([
    { kind: 'REQUESTED' },
    { kind: 'HELD', until: until.toISOString(), note: 'The kiln is cold this week.' },
  ]);

  await writePitchFor(db, { ...acting, key: key(), sentences: [{ text: 'Look.' }], send: true });
  const later = await findDesk(db, ruth);
  expect(later.sent.map((one) => [one.id, one.state])).toEqual([[requestId, 'PITCHED']]);
  expect(later.brokerGini).toBe(0);
});
