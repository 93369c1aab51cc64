import {
  acceptRequest,
  changeSettings,
  declineRequest,
  runClock,
  seenFrom,
  withdrawRequest,
  writePitchFor,
} from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { at, openPostOffice } from './post-office.story.ts';

const db = await openTestDb();
const office = await openPostOffice(db);
const key = () => crypto.randomUUID();
const fields = 'act standing did learner expert words kind';
const look = async (token: string) => {
  const query = `query ($token: String!) { letter(token: $token) { ${fields} } }`;
  return (await office.ask(query, { token })).letter;
};

test('what waits for somebody is told at once and once, whatever words it holds; the rest comes in the morning', async () => {
  const need = 'The well is <b>dry</b> & salt.\nBcc: mal@example.org';
  await db.run(
    "MATCH (p:Person {key: 'ada'}) SET p.name = 'Ada\\r\\nBcc: mal@example.org'",
    {},
    'write',
  );
  const { requestId } = await office.asked({ need });
  // Two servers at once.
  office.mail.received.splice(0);
  await Promise.all([office.send(at(1)), office.send(at(1))]);
  const [letter, ...others] = office.mail.received;
  expect(others).toEqual([]);
  expect(letter?.to).toBe('ben@example.org');
  expect(letter?.fields.get('subject')).toBe('You are asked to introduce two people');
  expect(letter?.head).not.toMatch(/well|Bcc|mal@/);
  expect(letter?.text).toContain('> The well is <b>dry</b> & salt.\n> Bcc: mal@example.org');
  expect(letter?.html).toContain('The well is &lt;b&gt;dry&lt;/b&gt; &amp; salt.');
  expect(letter?.html).not.toContain('<b>');
  expect(letter?.fields.get('message-id')).toMatch(/^<[\w-]+@peers\.example\.org>$/);
  expect(letter?.fields.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(await office.delivered(at(1, 9, 30))).toEqual([]);

  const sentences = [{ text: 'You dug our wells.' }];
  const ben = { actorId: office.id('ben'), key: key(), requestId, sentences, send: true };
  await writePitchFor(db, { ...ben, now: at(1, 10) });
  expect(await office.delivered(at(1, 10))).toEqual([
    ['cleo@example.org', 'Somebody would like to talk with you'],
  ]);
  expect(office.mail.received[0]?.text).toContain('> You dug our wells.');
  const subject = 'What happened on Peergraph, Wednesday 2 December';
  expect((await office.delivered(at(2, 6, 1))).sort()).toEqual([
    ['ada@example.org', subject],
    ['fay@example.org', subject],
  ]);
  expect(office.mail.received.find(({ to }) => to === 'ada@example.org')?.text).toMatch(
    /^You and Cleo, for “A dry well”\n\n- Ben wrote to Cleo\n/,
  );
  expect(await office.delivered(at(3, 6, 1))).toEqual([]);

  await runClock(db, { now: at(6, 11) });
  expect(await office.delivered(at(6, 11))).toEqual([
    ['cleo@example.org', 'Somebody still waits for you'],
  ]);
});

test('a letter that the mail server does not take is tried again as the same one, and its words are in no log', async () => {
  await office.asked();
  office.mail.answer = '451 Later';
  expect(await office.delivered(at(1))).toEqual([]);
  office.mail.answer = '250 Kept';
  expect(await office.delivered(at(1, 9, 5))).toEqual([]);
  expect(await office.delivered(at(1, 9, 11))).toHaveLength(1);
  const [id] = /(?<=Letter )\S+/.exec(office.logged.join()) ?? [];
  expect(office.mail.received[0]?.fields.get('message-id')).toBe(`<${id}@peers.example.org>`);
  expect(office.logged).toEqual([`Letter ${id} could not be sent: EMESSAGE`]);
  expect(await office.delivered(at(1, 12))).toEqual([]);
  // What was done meanwhile is asked of nobody any more.
  const [{ requestId = '' } = {}] = await db.run(
    'MATCH (r:Request) RETURN r.id AS requestId',
    {},
    'read',
  );
  const sentences = [{ text: 'You dug our wells.' }];
  const ben = { actorId: office.id('ben'), key: key(), requestId: String(requestId), sentences };
  await writePitchFor(db, { ...ben, send: true, now: at(1, 13) });
  office.mail.answer = '451 Later';
  expect(await office.delivered(at(1, 13))).toEqual([]);
  const cleo = { actorId: office.id('cleo'), key: key(), requestId: String(requestId) };
  await declineRequest(db, { ...cleo, now: at(1, 14) });
  office.mail.answer = '250 Kept';
  expect(await office.delivered(at(1, 15))).toEqual([]);
});

test('each kind comes at once, once a day or never, as one chooses; and by one press never again', async () => {
  const change =
    'mutation ($kind: LetterKind!, $timing: LetterTiming!) { changeLetters(kind: $kind, timing: $timing) { isSetUp choices { kind timing } } }';
  expect(await office.askAs('ben', change, { kind: 'INTRODUCE', timing: 'DAILY' })).toMatchObject({
    changeLetters: {
      // This way of asking has no mail server.
      isSetUp: false,
      choices: [
        { kind: 'INTRODUCE', timing: 'DAILY' },
        { kind: 'ANSWER', timing: 'AT_ONCE' },
        { kind: 'MORE', timing: 'AT_ONCE' },
        { kind: 'ACCEPTED', timing: 'AT_ONCE' },
        { kind: 'REMINDER', timing: 'AT_ONCE' },
        { kind: 'NEWS', timing: 'DAILY' },
      ],
    },
  });
  const { requestId } = await office.asked();
  expect(await office.delivered(at(1))).toEqual([]);
  const daily = await office.delivered(at(2, 6, 1));
  expect(daily.map(([to]) => to).sort()).toEqual(['ben@example.org', 'fay@example.org']);
  const stop =
    /letter\/(\S+)>/.exec(
      office.mail.received.find(({ to }) => to.startsWith('ben'))?.fields.get('list-unsubscribe') ??
        '',
    )?.[1] ?? '';
  expect(await look(stop)).toMatchObject({ act: 'STOP', standing: 'OPEN', kind: null });
  const pressed = await office.app.inject({
    method: 'POST',
    url: `/letter/${stop}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  });
  expect([pressed.statusCode, pressed.body]).toEqual([200, 'You get no more letters like this.']);
  expect(await look(stop)).toMatchObject({ standing: 'DONE' });
  expect(
    await office.askAs('ben', '{ viewer { letters { choices { kind timing } } } }'),
  ).toMatchObject({
    viewer: {
      letters: {
        choices: expect.arrayContaining([
          { kind: 'INTRODUCE', timing: 'NEVER' },
          { kind: 'ANSWER', timing: 'AT_ONCE' },
          { kind: 'NEWS', timing: 'NEVER' },
        ]),
      },
    },
  });
  // What is no more than news comes at once too, where that is chosen.
  await office.askAs('fay', change, { kind: 'NEWS', timing: 'AT_ONCE' });
  await withdrawRequest(db, { actorId: office.id('ada'), key: key(), requestId, now: at(2, 9) });
  expect(await office.delivered(at(2, 9))).toEqual([
    ['fay@example.org', expect.stringMatching(/^What happened on Peergraph, /)],
  ]);
});

test('the letter of a yes tells no address of somebody who hid meanwhile', async () => {
  const requestId = await office.pitched(at(1));
  await office.delivered(at(1));
  const ada = office.id('ada');
  await changeSettings(db, { accountId: 'a', personId: ada, profile: 'NOBODY' });
  const cleo = office.id('cleo');
  const asCleo = seenFrom(db, [`person:${cleo}`]);
  await acceptRequest(asCleo, { actorId: cleo, key: key(), requestId, now: at(1, 10) });
  office.mail.received.splice(0);
  await office.send(at(1, 10, 5));
  const letter = office.mail.received.find(({ to }) => to === 'cleo@example.org');
  expect(letter?.text).toContain('You said yes to somebody.');
  expect(letter?.text).not.toContain('ada@example.org');
});
