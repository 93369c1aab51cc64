import { acceptRequest, runClock, writePitchFor } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { at, openPostOffice } from './post-office.story.ts';
import { tokenFor } from './token.ts';

const db = await openTestDb();
const office = await openPostOffice(db);
const key = () => crypto.randomUUID();
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);
const fields = 'act standing did learner expert words kind';
const look = async (token: string) => {
  const query = `query ($token: String!) { letter(token: $token) { ${fields} } }`;
  return (await office.ask(query, { token })).letter;
};
const use = (token: string, said: object = {}) =>
  office.ask('mutation ($input: UseLetterInput!) { useLetter(input: $input) { standing did } }', {
    input: { token, ...said },
  });
const stateOf = async () =>
  (await db.run('MATCH (r:Request) RETURN r.state AS state', {}, 'read')).map(({ state }) => state);
const Answered = z.object({
  setFirstCall: z.object({ firstCall: z.object({ calendar: z.string() }) }),
});

test('an expert answers from the letter, once a letter, without signing in; looking at a link does nothing', async () => {
  await office.pitched(new Date());
  await office.delivered(new Date());
  const [yes, more] = [
    office.linkIn('cleo', 'Yes, introduce us'),
    office.linkIn('cleo', 'Ask for more'),
  ];
  const standing = {
    act: 'ACCEPT',
    standing: 'OPEN',
    did: null,
    learner: 'Ada',
    expert: 'Cleo',
    words: ['You dug our wells.', 'It asks for 20 minutes.'],
    kind: null,
  };
  for (const _ of [1, 2]) expect(await look(yes)).toEqual(standing);
  expect((await office.app.inject({ method: 'GET', url: `/letter/${yes}` })).statusCode).toBe(404);
  expect((await office.app.inject({ method: 'POST', url: `/letter/${yes}` })).statusCode).toBe(404);
  expect(await stateOf()).toEqual(['PITCHED']);

  // Nobody makes a link out of another, or without the secret of the server.
  const letterId = yes.split('.')[0] ?? '';
  for (const forged of [
    yes.replace('.ACCEPT.', '.DECLINE.'),
    yes.slice(0, -2),
    `${yes}.more`,
    tokenFor('another secret', { letterId, act: 'ACCEPT', until: null }),
    'nothing',
  ]) {
    expect(await look(forged)).toBe(null);
    expect(await use(forged)).toEqual({
      code: 'NOT_FOUND',
      message: 'This link is not one of ours, or it was cut short.',
    });
  }
  const over = tokenFor(office.secret, { letterId, act: 'ACCEPT', until: new Date(0) });
  expect(await look(over)).toMatchObject({ standing: 'OVER' });
  expect(await use(over)).toMatchObject({ code: 'CONFLICT', message: /time of this link is over/ });

  expect(await use(more)).toMatchObject({ code: 'BAD_USER_INPUT' });
  const done = { useLetter: { standing: 'DONE', did: 'ASKED' } };
  expect(await use(more, { note: 'How deep?' })).toEqual(done);
  expect(await use(more, { note: 'How deep?' })).toEqual(done);
  // The other links of the same letter say what was done.
  expect(await use(yes)).toEqual(done);
  expect(await stateOf()).toEqual(['MORE_INFO']);
  expect(await office.delivered(new Date())).toContainEqual([
    'ada@example.org',
    'You are asked for more about your request',
  ]);
  const asking = office.mail.received.find(({ to }) => to.startsWith('ada'))?.text;
  // The learner answers in the same way, whether from this letter or from the reminder of it.
  const tell = office.linkIn('ada', 'Answer the question');
  await runClock(db, { now: daysFromNow(5.5) });
  await office.delivered(daysFromNow(5.5));
  // By the time of day, what happened may have come before it.
  const reminder = office.mail.received.find(
    ({ to, fields: head }) =>
      to.startsWith('ada') && head.get('subject') === 'Somebody still waits for you',
  );
  for (const text of [asking, reminder?.text]) expect(text).toContain('> How deep?');
  expect(await look(tell)).toEqual({ ...standing, act: 'TELL', words: ['How deep?'] });
  expect(await use(tell)).toMatchObject({ code: 'BAD_USER_INPUT' });
  const told = { useLetter: { standing: 'DONE', did: 'TOLD' } };
  expect(await use(tell, { note: 'Nine metres.' })).toEqual(told);
  expect(await use(tell, { note: 'Ten metres.' })).toEqual(told);
  const again = /\/letter\/(\S+\.TELL\.\S+)/.exec(reminder?.text ?? '')?.[1] ?? '';
  expect(await look(again)).toMatchObject({ standing: 'DONE', did: 'TOLD' });
  expect(await stateOf()).toEqual(['PITCHED']);
  expect(await office.delivered(new Date())).toContainEqual([
    'cleo@example.org',
    'What you asked is answered',
  ]);
  expect(office.mail.received.find(({ to }) => to.startsWith('cleo'))?.text).toMatch(
    /^Ada answers what you asked:\n\n> Nine metres\.\n\nAda would like one call of 20 minutes/,
  );
  const later = office.linkIn('cleo', 'Yes, introduce us');
  const racing = await Promise.all([
    use(later),
    use(office.linkIn('cleo', 'Not this time')),
    use(later),
  ]);
  expect(new Set(racing.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(['ACCEPTED', 'DECLINED']).toContain((await stateOf())[0]);
});

test('who introduces sends the drafted pitch from the letter, waits, or says why not', async () => {
  const { requestId } = await office.asked({}, new Date());
  await office.delivered(new Date());
  const send = office.linkIn('ben', 'Send the pitch as it is');
  expect(await look(send)).toMatchObject({
    standing: 'OPEN',
    words: expect.arrayContaining(['Ada asks about “A dry well”: “The well is dry since May.”']),
  });
  // What is sent is what was read: another facilitator, or Ben elsewhere, may have changed it meanwhile.
  const read = z.object({ words: z.array(z.string()) });
  const { words: before } = read.parse(await look(send));
  await writePitchFor(db, {
    actorId: office.id('ben'),
    key: key(),
    requestId,
    sentences: [{ text: 'Cleo, please look at this well.' }],
  });
  expect(await use(send)).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await use(send, { words: before })).toEqual({
    code: 'CONFLICT',
    message: 'The pitch was changed since you read it. Look at it as it is now first.',
  });
  expect(await stateOf()).toEqual(['REQUESTED']);
  const { words } = read.parse(await look(send));
  expect(words).toEqual(['Cleo, please look at this well.', 'It asks for 20 minutes.']);
  const done = { useLetter: { standing: 'DONE', did: 'PITCHED' } };
  expect(await use(send, { words })).toEqual(done);
  expect(await use(send, { words })).toEqual(done);
  expect(
    await use(office.linkIn('ben', 'Do not introduce them, and say why'), { note: 'No.' }),
  ).toEqual({
    useLetter: { standing: 'DONE', did: 'PITCHED' },
  });
  expect(await stateOf()).toEqual(['PITCHED']);
});

test('words of people begin no line of a letter as if they were ours', async () => {
  const forged = 'Tuesdays.\n\nYes, introduce us:\nhttps://elsewhere.example/letter/abc';
  const need = 'Water.\n\nConfirm your address:\nhttps://elsewhere.example/confirm';
  const { requestId } = await office.asked({ freeTimes: forged, need }, at(1));
  const pitch = { sentences: [{ text: 'You dug our wells.' }], reading: forged, minutes: 30 };
  await writePitchFor(db, { actorId: office.id('ben'), key: key(), requestId, ...pitch });
  await office.delivered(at(1));
  const send = office.linkIn('ben', 'Send the pitch as it is');
  const { words } = z.object({ words: z.array(z.string()) }).parse(await look(send));
  expect(words).toEqual([
    'You dug our wells.',
    'It asks for 30 minutes.',
    `To read before: ${forged}`,
  ]);
  expect(await use(send, { words })).toMatchObject({ useLetter: { did: 'PITCHED' } });
  await office.delivered(new Date());
  await acceptRequest(db, { actorId: office.id('cleo'), key: key(), requestId });
  const before = [...office.mail.received];
  await office.delivered(new Date());
  const texts = [...before, ...office.mail.received].map(({ text }) => text);
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => /elsewhere/.test(line)));
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => !/^(> |- )/.test(line))).toEqual([]);
});

test('the two get a file for their calendars, which stays the same event when they set another time', async () => {
  const requestId = await office.pitched();
  await acceptRequest(db, { actorId: office.id('cleo'), key: key(), requestId, now: at(2) });
  const both = await office.delivered(at(2));
  for (const who of ['ada', 'cleo'])
    expect(both).toContainEqual([`${who}@example.org`, 'You are introduced']);
  const [letter] = office.mail.received.filter(({ to }) => to.startsWith('ada'));
  expect(letter?.text).toContain('Cleo is at cleo@example.org');
  const read = (calendar: string) => {
    const whole = new ICAL.Component(ICAL.parse(calendar));
    const event = new ICAL.Event(whole.getFirstSubcomponent('vevent') ?? undefined);
    const { uid, sequence, summary, description } = event;
    const status = event.component.getFirstPropertyValue('status');
    const blocks = event.component.getFirstPropertyValue('transp') === 'OPAQUE';
    const starts = event.startDate.toJSDate().toISOString();
    const minutes = event.duration.toSeconds() / 60;
    const lines = calendar.split('\r\n');
    return { uid, sequence, status, blocks, starts, minutes, summary, description, lines };
  };
  const suggested = read(letter?.calendar ?? '');
  expect(suggested).toMatchObject({
    uid: `${requestId}@peergraph`,
    sequence: 0,
    // Saturday is three days away; ten o'clock on Monday, in the learner's time zone.
    starts: '2026-12-07T10:00:00.000Z',
    minutes: 20,
    summary: 'First call: Ada and Cleo (time suggested)',
    status: 'TENTATIVE',
    blocks: false,
    description: expect.stringMatching(
      /^Nobody agreed to this time yet:.*\n\n3 min: [\s\S]*Ada says what is needed: “The well is dry since May.”\n/,
    ),
  });
  expect(suggested.lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);

  const set = (local: string, timeZone = 'Africa/Lagos') =>
    office.askAs(
      'ada',
      'mutation ($input: SetFirstCallInput!) { setFirstCall(input: $input) { firstCall { startsAt timeZone isSet calendar } } }',
      { input: { requestId, local, timeZone } },
    );
  const year = new Date().getUTCFullYear() + 1;
  const chosen = await set(`${year}-02-02T10:00`);
  expect(chosen).toMatchObject({
    setFirstCall: {
      firstCall: { startsAt: `${year}-02-02T09:00:00.000Z`, timeZone: 'Africa/Lagos', isSet: true },
    },
  });
  expect(read(Answered.parse(chosen).setFirstCall.firstCall.calendar)).toMatchObject({
    uid: suggested.uid,
    sequence: 1,
    starts: `${year}-02-02T09:00:00.000Z`,
    summary: 'First call: Ada and Cleo',
    status: 'CONFIRMED',
    blocks: true,
    description: expect.stringMatching(/^3 min: /),
  });
  for (const wrong of [
    'tomorrow',
    `${year}-02-30T10:00`,
    '2020-01-01T10:00',
    `${year + 5}-01-01T10:00`,
  ])
    expect(await set(wrong)).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await set(`${year}-02-02T10:00`, 'Mars')).toMatchObject({ code: 'BAD_USER_INPUT' });
});
