import {
  acceptRequest,
  recordOutcome,
  requestIntroduction,
  takeDueDeliveries,
  type Viewer,
  withdrawRequest,
  writePitchFor,
} from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { execute } from '../execute.ts';
import type { Mail } from '../mail.ts';
import { tellVillage } from '../requests/village.story.ts';
import { defaultSettings } from '../settings.ts';
import { tellWebhooks } from './keep-delivering.ts';
import { openReceiver } from './receiver.story.ts';

const db = await openTestDb();
const settings = { ...defaultSettings(), privateWebhooks: true };
const letters: Mail[] = [];
const delivering = {
  secret: settings.secret,
  arePrivate: true,
  origin: 'https://peers.example.org',
  sendMail: async (mail: Mail) => {
    letters.push(mail);
  },
  log: (text: string) => {
    throw new Error(text);
  },
};
let village: Awaited<ReturnType<typeof tellVillage>>;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let olu: Viewer;
beforeEach(async () => {
  village = await tellVillage(db);
  receiver = await openReceiver();
  const roles: Viewer['roles'] = [
    { programId: village.id('program'), programKey: 'program', role: 'ORGANISER' },
  ];
  olu = { ...village.viewer('fay', roles), accountId: 'account of olu', personId: null };
});
afterEach(() => receiver.close());

const Added = z.object({
  addWebhook: z.object({ secret: z.string(), webhook: z.object({ id: z.string() }) }),
});
const add =
  'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { secret webhook { id } } }';
const ask = async (viewer: Viewer, source: string, variables = {}) =>
  execute(db, source, variables, viewer, settings);

async function addAs(viewer: Viewer, more: object = {}) {
  const input = { programId: village.id('program'), url: receiver.url, ...more };
  const { data, errors } = await ask(viewer, add, { input });
  expect(errors).toEqual([]);
  const { secret, webhook } = Added.parse(data).addWebhook;
  return { secret, id: webhook.id };
}

/** What the page of the program shows of its first address. */
async function shown(viewer = olu) {
  const { data } = await ask(
    viewer,
    `{ program(key: "program") { webhooks {
      url isActive gaveUpAt deliveries { kind state attempts status problem }
    } } }`,
  );
  return data;
}
const shownOf = (webhook: object) => ({ program: { webhooks: [webhook] } });

const by = (key: string) => ({ actorId: village.id(key), key: crypto.randomUUID() });
const adaAsks = () => requestIntroduction(db, { ...by('ada'), ...village.asked });
const sentences = [{ text: 'You dug our wells.' }];

test('an address is told of each thing once, signed, in ids and without a word of anybody', async () => {
  const before = await adaAsks();
  await withdrawRequest(db, { ...by('ada'), requestId: before.requestId });
  const { secret } = await addAs(olu, { idempotencyKey: 'one' });
  expect(await addAs(olu, { idempotencyKey: 'one' })).toMatchObject({ secret });
  const added = "MATCH (e:AuditEntry {action: 'webhook.add'}) RETURN count(e) AS entries";
  expect(await db.run(added, {}, 'read')).toEqual([{ entries: 1 }]);
  const { requestId } = await adaAsks();
  await writePitchFor(db, { ...by('ben'), requestId, sentences, send: true });
  await acceptRequest(db, { ...by('cleo'), requestId });
  for (const [key, met] of [
    ['ada', false],
    ['cleo', true],
    ['ada', true],
  ] as const)
    await recordOutcome(db, { ...by(key), requestId, met, helped: met, note: 'Water at last.' });

  // Two servers at once.
  await Promise.all([tellWebhooks(db, delivering), tellWebhooks(db, delivering)]);
  await tellWebhooks(db, delivering);
  const told = ['requested', 'accepted', 'met'].map((what) => ({
    type: `introduction.${what}`,
    timestamp: expect.stringMatching(/^2\d{3}-.+Z$/),
    data: { requestId, programId: village.id('program') },
  }));
  const heard = receiver.told(secret);
  expect(heard).toHaveLength(3);
  expect(heard).toEqual(expect.arrayContaining(told));
  expect(new Set(receiver.ids()).size).toBe(3);
  expect(receiver.received.map(({ body }) => body).join()).not.toMatch(/well|water|ada|dug/i);
  expect(() => receiver.told(`whsec_${btoa('another secret')}`)).toThrow('No matching');
});

test('what does not arrive is tried again with the same id, for a day', async () => {
  const start = Date.now();
  const after = (minutes: number) => new Date(start + minutes * 60_000);
  await addAs(olu);
  await adaAsks();
  receiver.answerWith(503);
  await tellWebhooks(db, delivering, after(0));
  const failed = { kind: 'REQUESTED', state: 'WAITING', status: 503, problem: 'It answered 503.' };
  const address = { url: receiver.url, isActive: true, gaveUpAt: null };
  const once = { ...address, deliveries: [{ ...failed, attempts: 1 }] };
  expect(await shown()).toEqual(shownOf(once));
  await tellWebhooks(db, delivering, after(0.9));
  expect(receiver.received).toHaveLength(1);

  // A server that ended before it could say what came of it loses nothing.
  expect(await takeDueDeliveries(db, { now: after(1) })).toMatchObject([{ attempts: 2 }]);
  receiver.answerWith(200);
  await tellWebhooks(db, delivering, after(2));
  expect(receiver.received).toHaveLength(1);
  await tellWebhooks(db, delivering, after(6));
  expect(new Set(receiver.ids()).size).toBe(1);
  const arrived = { kind: 'REQUESTED', state: 'DELIVERED', status: 200, problem: null };
  const done = { ...address, deliveries: [{ ...arrived, attempts: 3 }] };
  expect(await shown()).toEqual(shownOf(done));
});

test('where nothing arrives for three days nothing more is sent, and whoever added it hears of that', async () => {
  await db.run(
    'CREATE (:AuthRecord:Account {id: $id, email: "olu@example.org"})',
    { id: olu.accountId },
    'write',
  );
  const { id } = await addAs(olu);
  await adaAsks();
  receiver.answerWith(302);
  const start = Date.now();
  const hours = (count: number) => new Date(start + count * 3_600_000);
  for (const minutes of [0, 1, 6, 21, 81, 261, 621, 1341, 1400])
    await tellWebhooks(db, delivering, hours(minutes / 60));
  const problem = 'It answered 302, and where that leads is not followed.';
  const failed = { kind: 'REQUESTED', state: 'FAILED', attempts: 8, status: 302, problem };
  const address = { url: receiver.url, isActive: true, gaveUpAt: null };
  expect(await shown()).toEqual(shownOf({ ...address, deliveries: [failed] }));
  expect(letters).toEqual([]);

  const { requestId } = await adaAsksAnew();
  await tellWebhooks(db, delivering, hours(73));
  expect(letters.splice(0)).toMatchObject([
    {
      to: 'olu@example.org',
      subject: `Nothing reaches 127.0.0.1:${receiver.port} any more`,
      text: expect.stringContaining('https://peers.example.org/programs/program/webhooks'),
    },
  ]);
  const gaveUpAt = hours(73).toISOString();
  const dropped = { ...failed, state: 'DROPPED', attempts: 1 };
  expect(await shown()).toEqual(
    shownOf({
      ...address,
      isActive: false,
      gaveUpAt,
      deliveries: expect.arrayContaining([failed, dropped]),
    }),
  );

  // Turned on again it hears of what happens from then on.
  receiver.answerWith(200);
  receiver.received.splice(0);
  const turnOn =
    'mutation ($id: ID!) { switchWebhook(id: $id, isActive: true) { isActive gaveUpAt } }';
  expect(await ask(olu, turnOn, { id })).toEqual({
    data: { switchWebhook: { isActive: true, gaveUpAt: null } },
    errors: [],
  });
  await writePitchFor(db, { ...by('ben'), requestId, sentences, send: true });
  await acceptRequest(db, { ...by('cleo'), requestId });
  await tellWebhooks(db, delivering, hours(74));
  expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual([
    'introduction.accepted',
  ]);
});

/** Ada takes back what she asked, and asks once more. */
async function adaAsksAnew() {
  const [open = {}] = await db.run('MATCH (r:Request) RETURN r.id AS id', {}, 'read');
  await withdrawRequest(db, { ...by('ada'), requestId: z.string().parse(open.id) });
  return adaAsks();
}

test('whoever does not organise the program neither sees, tests, changes nor adds; nor does the demo', async () => {
  const { id } = await addAs(olu);
  const fay = village.viewer('fay', village.facilitator);
  expect(await shown(fay)).toEqual({ program: { webhooks: null } });
  const input = { programId: village.id('program'), url: receiver.url };
  expect(await ask(fay, add, { input })).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
  expect(await ask({ ...olu, isDemo: true }, add, { input })).toMatchObject({
    errors: [{ code: 'FORBIDDEN' }],
  });
  for (const act of ['testWebhook(id: $id) { id }', 'removeWebhook(id: $id)'])
    expect(await ask(fay, `mutation ($id: ID!) { ${act} }`, { id })).toMatchObject({
      errors: [{ code: 'NOT_FOUND', message: 'There is no such webhook.' }],
    });
  expect(await ask(olu, '{ webhooks { id } }')).toMatchObject({ errors: [{ code: 'FORBIDDEN' }] });
  const { data } = await ask({ ...olu, isAdmin: true }, '{ webhooks { id } }');
  expect(data).toEqual({ webhooks: [] });

  const test = 'mutation ($id: ID!) { testWebhook(id: $id) { kind state status problem } }';
  expect(await ask(olu, test, { id })).toMatchObject({
    data: { testWebhook: { kind: 'TEST', state: 'DELIVERED', status: 200, problem: null } },
  });
  expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual(['test']);
  expect(await ask(olu, 'mutation ($id: ID!) { removeWebhook(id: $id) }', { id })).toEqual({
    data: { removeWebhook: true },
    errors: [],
  });
  expect(await shown()).toEqual({ program: { webhooks: [] } });
});
