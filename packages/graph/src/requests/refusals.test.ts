import { clear, openTestDb } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import {
  acceptRequest,
  askForMore,
  changeLoad,
  changeRule,
  findRequestFor,
  holdRequest,
  listRules,
  recordOutcome,
  runClock,
  sendPitch,
  suggestSomebody,
  tellMore,
  turnAway,
  withdrawRequest,
  writePitchFor,
} from '../index.ts';
import { key, sentences, tellPottery } from './pottery.story.ts';

const db = await openTestDb();
let told: Awaited<ReturnType<typeof tellPottery>>;
beforeAll(async () => {
  told = await tellPottery(db, [
    ['person', { key: 'hal', visibility: 'NOBODY' }],
    ['person', { key: 'pia', paused: true }],
    ['person', { key: 'zoe', capacity: 0 }],
    ['connection', { from: 'emil', to: 'pia' }],
    ['connection', { from: 'emil', to: 'hal' }],
    ['connection', { from: 'emil', to: 'zoe' }],
    ['challenge', { key: 'theirs', posedBy: ['ola'] }],
    ['challenge', { key: 'alone', posedBy: ['nora'] }],
  ]);
});

/** Everything there is, apart from marks of the tests. */
const everything = () =>
  db.run(
    `MATCH (n) WHERE NOT n:__TestDatabase
     RETURN labels(n) AS labels, properties(n) AS properties,
       COLLECT { MATCH (n)-[tie]->(other) RETURN type(tie) ORDER BY type(tie) } AS ties
     ORDER BY elementId(n)`,
    {},
    'read',
  );

type Asked = Parameters<Awaited<ReturnType<typeof tellPottery>>['asking']>[0];
const refused: [string, (id: (key: string) => string) => Asked, string, RegExp][] = [
  ['oneself', (id) => ({ toId: id('nora') }), 'BAD_USER_INPUT', /to yourself/],
  ['somebody known', (id) => ({ toId: id('emil') }), 'CONFLICT', /^You know Emil Stone already/],
  ['somebody paused', (id) => ({ toId: id('pia') }), 'CONFLICT', /takes no introductions for now/],
  ['somebody hidden', (id) => ({ toId: id('hal') }), 'NOT_FOUND', /^There is no person/],
  ['nobody', () => ({ toId: 'nobody' }), 'NOT_FOUND', /^There is no person nobody/],
  [
    'somebody who takes none',
    (id) => ({ toId: id('zoe'), path: ['nora', 'emil', 'zoe'].map(id) }),
    'CONFLICT',
    /no more introductions/,
  ],
  [
    'for nothing',
    () => ({ challengeId: 'nothing' }),
    'NOT_FOUND',
    /^There is no challenge nothing/,
  ],
  [
    'for what another asks',
    (id) => ({ challengeId: id('theirs') }),
    'FORBIDDEN',
    /a challenge of your own/,
  ],
  ['by nobody', () => ({ actorId: 'nobody' }), 'NOT_FOUND', /^There is no person nobody/],
  [
    'over nobody',
    (id) => ({ path: ['nora', 'ines'].map(id) }),
    'BAD_USER_INPUT',
    /^path must lead/,
  ],
  [
    'over strangers',
    (id) => ({ path: ['nora', 'ola', 'ines'].map(id) }),
    'BAD_USER_INPUT',
    /not a chain/,
  ],
  [
    'over somebody hidden',
    (id) => ({ path: ['nora', 'emil', 'hal', 'ines'].map(id) }),
    'BAD_USER_INPUT',
    /not a chain/,
  ],
  [
    'over somebody twice',
    (id) => ({ path: ['nora', 'emil', 'emil', 'ines'].map(id) }),
    'BAD_USER_INPUT',
    /^path must lead/,
  ],
  [
    'through facilitators where there are none',
    (id) => ({ way: 'FACILITATOR', challengeId: id('alone') }),
    'BAD_USER_INPUT',
    /in no program/,
  ],
  [
    'directly where that is not allowed',
    () => ({ way: 'DIRECT' }),
    'CONFLICT',
    /asked through somebody only/,
  ],
  ['with nothing to say', () => ({ need: ' \u202e\u0007 ' }), 'BAD_USER_INPUT', /^need is empty/],
  [
    'with a megabyte',
    () => ({ need: 'x'.repeat(1_000_000) }),
    'BAD_USER_INPUT',
    /1000000 characters; 2000 are the limit/,
  ],
  [
    'at no hour of this earth',
    () => ({ timeZone: 'Mars/Olympus' }),
    'BAD_USER_INPUT',
    /no time zone/,
  ],
  ['without a key', () => ({ key: '' }), 'BAD_USER_INPUT', /^key must have/],
];

test.each(refused)(
  'asking for %s is refused, and nothing is changed',
  async (_, asked, code, message) => {
    const before = await everything();
    await expect(told.asking(asked(told.id))).rejects.toMatchObject({
      name: 'GraphError',
      code,
      message: expect.stringMatching(message),
    });
    expect(await everything()).toEqual(before);
  },
);

test('whoever it is not for can do nothing with a request, and what is not its time is not done', async () => {
  const { id, asking, facilitates } = told;
  const now = new Date('2026-11-01T09:00:00Z');
  const { requestId } = await asking({ now });
  const by = (actor: string) => ({ actorId: id(actor), key: key(), requestId, now });
  const before = await everything();
  const cites = (cited: string) => ({ sentences: [{ text: 'Look.', cites: cited }] });
  const refusals: [() => Promise<unknown>, string][] = [
    [() => asking({ now }), 'CONFLICT'],
    [() => writePitchFor(db, { ...by('nora'), sentences, send: true }), 'FORBIDDEN'],
    [() => writePitchFor(db, { ...by('ines'), sentences }), 'NOT_FOUND'],
    [() => writePitchFor(db, { ...by('tove'), sentences }), 'NOT_FOUND'],
    [() => writePitchFor(db, { ...by('ruth'), sentences }), 'NOT_FOUND'],
    [() => writePitchFor(db, { ...by('nora'), facilitates, sentences }), 'FORBIDDEN'],
    [() => writePitchFor(db, { ...by('ruth'), facilitates: ['another'], sentences }), 'NOT_FOUND'],
    [() => writePitchFor(db, { ...by('emil'), sentences: [] }), 'BAD_USER_INPUT'],
    [
      () => writePitchFor(db, { ...by('emil'), ...cites(`TOPIC ${id('glaze-chemistry')}`) }),
      'BAD_USER_INPUT',
    ],
    [() => writePitchFor(db, { ...by('emil'), ...cites(`WORK ${id('crawl')}`) }), 'BAD_USER_INPUT'],
    [
      () => writePitchFor(db, { ...by('emil'), ...cites(`TIE ${id('emil')} ${id('hal')}`) }),
      'BAD_USER_INPUT',
    ],
    [() => writePitchFor(db, { ...by('emil'), ...cites('WORDS need') }), 'BAD_USER_INPUT'],
    [() => writePitchFor(db, { ...by('emil'), ...cites('DREAM') }), 'BAD_USER_INPUT'],
    [
      () => writePitchFor(db, { ...by('emil'), sentences, readingUrl: 'javascript:alert(1)' }),
      'BAD_USER_INPUT',
    ],
    [() => writePitchFor(db, { ...by('emil'), sentences, minutes: 480 }), 'BAD_USER_INPUT'],
    [() => sendPitch(db, by('emil')), 'BAD_USER_INPUT'],
    [() => acceptRequest(db, by('ines')), 'NOT_FOUND'],
    [() => acceptRequest(db, by('emil')), 'FORBIDDEN'],
    [() => withdrawRequest(db, by('emil')), 'FORBIDDEN'],
    [() => withdrawRequest(db, { ...by('nora'), requestId: 'none' }), 'NOT_FOUND'],
  ];
  for (const [index, [act, code]] of refusals.entries()) {
    const outcome = await act().catch((error: unknown) => error);
    expect([index, outcome]).toMatchObject([index, { name: 'GraphError', code }]);
  }
  expect(await everything()).toEqual(before);

  await writePitchFor(db, { ...by('emil'), sentences, send: true });
  expect(await runClock(db, { now: new Date('2026-11-20T09:00:00Z') })).toEqual({
    expired: 1,
    reminded: 0,
  });
  const ended = await everything();
  for (const act of [
    () => acceptRequest(db, by('ines')),
    () => askForMore(db, { ...by('ines'), question: 'Which clay?' }),
    () => withdrawRequest(db, by('nora')),
    () => writePitchFor(db, { ...by('emil'), sentences, send: true }),
  ])
    await expect(act()).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await everything()).toEqual(ended);
});

test('marks of HTML stay text, and marks that turn the writing turn nothing around it', async () => {
  const { id, asking } = told;
  await changeLoad(db, { personId: id('ola'), takesDirect: true });
  const { requestId } = await asking({
    toId: id('ola'),
    way: 'DIRECT',
    need: '<script>alert("1")</script> & \u202egnp.exe\u202c \u2067abc\nnext\u0000 \ud800',
    tried: 'e\u0301 \u2067שלום\u2069 and \u202bfar',
  });
  const kept = await findRequestFor(db, { actorId: id('nora'), requestId });
  expect(kept).toMatchObject({
    need: '<script>alert("1")</script> & gnp.exe \u2067abc\u2069\nnext \ufffd',
    tried: '\u00e9 \u2067שלום\u2069 and \u202bfar\u202c',
  });
});

test('a key is one mutation: again it gives the same, with another input nothing', async () => {
  const { id, asking } = told;
  const same = { key: 'one', toId: id('ola'), way: 'DIRECT', challengeId: id('alone') } as const;
  const made = await asking(same);
  await withdrawRequest(db, { actorId: id('nora'), key: 'back', requestId: made.requestId });
  expect(await asking(same)).toEqual(made);
  const before = await everything();
  await expect(asking({ ...same, need: 'Something else.' })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'This key came with another input before. A new mutation needs a new key.',
  });
  expect(await everything()).toEqual(before);
});

test('every text of a request is refused as a megabyte and kept inert, whoever says it', async () => {
  await clear(db);
  const { id, asking, facilitates } = await tellPottery(db, [
    ['challenge', { key: 'crack', posedBy: ['nora'], cohort: 'winter' }],
  ]);
  const kept = '<b onclick="x()">1</b> & gnp.exe \u2067abc\u2069';
  let said = 0;
  /** Says it in this place, once a megabyte was refused there, and gives back what came of it. */
  const say = async <T>(act: (text: string) => Promise<T>): Promise<T> => {
    said += 1;
    const before = await everything();
    await expect(act('x'.repeat(1_000_000))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/1000000 characters; \d+ are the limit/),
    });
    expect(await everything()).toEqual(before);
    return act('<b onclick="x()">1</b> & \u202egnp.exe\u202c \u2067abc');
  };
  const by = (actor: string, requestId: string) => ({ actorId: id(actor), key: key(), requestId });
  for (const field of ['tried', 'outcome', 'freeTimes']) {
    const { requestId } = await say((text) => asking({ [field]: text }));
    await withdrawRequest(db, by('nora', requestId));
  }
  const { requestId: one } = await asking();
  await say((reason) => turnAway(db, { ...by('emil', one), reason }));
  const [rule] = await listRules(db, { programIds: facilitates });
  const ruleId = rule?.id ?? '';
  await say((text) => changeRule(db, { ruleId, facilitates, text }));
  const { requestId: two } = await asking({ challengeId: id('crack') });
  await writePitchFor(db, { ...by('emil', two), sentences, send: true });
  await say((note) => suggestSomebody(db, { ...by('ines', two), suggestedId: id('ola'), note }));
  const { requestId: three } = await say((text) => asking({ need: text }));
  const until = new Date(Date.now() + 86_400_000);
  await say((note) => holdRequest(db, { ...by('emil', three), until, note }));
  await say((text) => writePitchFor(db, { ...by('emil', three), sentences: [{ text }] }));
  await say((reading) =>
    writePitchFor(db, { ...by('emil', three), sentences, reading, send: true }),
  );
  await say((question) => askForMore(db, { ...by('ines', three), question }));
  await say((answer) => tellMore(db, { ...by('nora', three), answer }));
  await say((note) => acceptRequest(db, { ...by('ines', three), note }));
  await say((note) => recordOutcome(db, { ...by('nora', three), met: true, note }));
  const texts = await db.run(
    `MATCH (n) UNWIND keys(n) AS name
     UNWIND CASE WHEN n[name] IS :: LIST<ANY> THEN n[name] ELSE [n[name]] END AS text
     WITH labels(n)[0] + ' ' + name AS place, toString(text) AS text WHERE text CONTAINS 'gnp.exe'
     RETURN place, collect(DISTINCT text) AS texts ORDER BY place`,
    {},
    'read',
  );
  expect(texts).toEqual(
    [
      'Event note',
      'Pitch reading',
      'Pitch texts',
      'Request freeTimes',
      'Request need',
      'Request outcome',
      'Request tried',
      'Rule text',
    ].map((place) => ({ place, texts: [kept] })),
  );
  expect(said).toBe(14);
});
