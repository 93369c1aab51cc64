import {
  acceptRequest,
  changeLoad,
  changeSettings,
  listEventsAfter,
  requestIntroduction,
  turnAway,
  writePitchFor,
} from '@peergraph/graph';
import { openTestDb, story } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { execute } from '../execute.ts';
import { tellVillage } from './village.story.ts';

const db = await openTestDb();
const key = () => crypto.randomUUID();

test('before somebody asks they are told what stands in the way, and which ways there are', async () => {
  const { id, viewer, asked } = await tellVillage(db);
  const standing = async (who: string, to = 'cleo') => {
    const text = `query ($to: ID!, $for: ID!) {
      prospect(toId: $to, challengeId: $for) {
        obstacle { kind message } openRequest { need } openRequests mostOpen room ways
      }
    }`;
    const variables = { to: id(to), for: id('well') };
    const { data, errors } = await execute(db, text, variables, viewer(who));
    expect(errors).toEqual([]);
    return data;
  };
  const free = {
    obstacle: null,
    openRequest: null,
    openRequests: 0,
    mostOpen: 5,
    room: 2,
    ways: ['PERSON', 'FACILITATOR'],
  };
  expect(await standing('ada')).toEqual({ prospect: free });
  const obstacle = (kind: string, message: string) => ({
    prospect: expect.objectContaining({ obstacle: { kind, message } }),
  });
  expect(await standing('fay')).toEqual(
    obstacle('NOT_YOURS', 'You can ask only for a challenge of your own.'),
  );
  expect(await standing('ada', 'ben')).toEqual(
    obstacle('CONNECTED', 'You know Ben already: write to them.'),
  );
  await changeLoad(db, { personId: id('cleo'), takesDirect: true, capacity: 1 });
  await requestIntroduction(db, { actorId: id('ada'), key: key(), ...asked });
  expect(await standing('ada')).toEqual({
    prospect: {
      obstacle: {
        kind: 'OPEN_ALREADY',
        message: 'A request to Cleo for this challenge is open already.',
      },
      openRequest: { need: asked.need },
      openRequests: 1,
      mostOpen: 5,
      room: 0,
      ways: ['PERSON', 'FACILITATOR', 'DIRECT'],
    },
  });
});

test('who introduces gets a draft and sees what each version changed; the two get each other’s address and an agenda', async () => {
  const { id, viewer, facilitator, asked } = await tellVillage(db);
  await db.run(
    `MATCH (p:Person) WHERE p.key IN ['ada', 'cleo']
     CREATE (:Account {id: 'account of ' + p.key, email: p.key + '@example.org'})-[:IS]->(p)`,
    {},
    'write',
  );
  const { requestId } = await requestIntroduction(db, { actorId: id('ada'), key: key(), ...asked });
  const read = async (who: string, fields: string, roles: typeof facilitator = []) => {
    const text = `query ($id: ID!) { viewer { waiting } request(id: $id) { ${fields} } }`;
    const { data, errors } = await execute(db, text, { id: requestId }, viewer(who, roles));
    expect(errors).toEqual([]);
    return data;
  };
  const drafted = 'draft { minutes sentences { text cites restsOn } }';
  const words = {
    text: 'Ada asks about “A dry well”: “The well is dry since May.”',
    cites: 'WORDS need',
    restsOn: 'what the learner needs, in their own words',
  };
  const hoped = {
    text: 'A good outcome would be: “Water.”',
    cites: 'WORDS outcome',
    restsOn: 'what the learner hopes for, in their own words',
  };
  const call = { text: 'Would you give it one call of 20 minutes?', cites: '', restsOn: '' };
  const known = {
    text: 'You and I know each other.',
    cites: `TIE ${id('ben')} ${id('cleo')}`,
    restsOn: 'you and Cleo know each other',
  };
  expect(await read('ben', drafted)).toEqual({
    viewer: { waiting: 1 },
    request: { draft: { minutes: 20, sentences: [words, known, hoped, call] } },
  });
  expect(await read('fay', drafted, facilitator)).toEqual({
    // Somebody else introduces already.
    viewer: { waiting: 0 },
    request: { draft: { minutes: 20, sentences: [words, hoped, call] } },
  });
  expect(await read('ada', drafted)).toEqual({ viewer: { waiting: 0 }, request: { draft: null } });

  const ben = { actorId: id('ben'), requestId };
  const cited = [words, known].map(({ text, cites }) => ({ text, cites }));
  await writePitchFor(db, { ...ben, key: key(), sentences: cited });
  const kinder = [...cited, { text: 'You dug our wells.' }];
  await writePitchFor(db, { ...ben, key: key(), sentences: kinder, send: true });
  expect(await read('ben', 'pitches { version by { name } changes { kind text } }')).toEqual({
    viewer: { waiting: 0 },
    request: {
      pitches: [
        { version: 1, by: { name: 'Ben' }, changes: [] },
        {
          version: 2,
          by: { name: 'Ben' },
          changes: [
            { kind: 'SAME', text: expect.stringMatching(/You and I know each $/) },
            { kind: 'REMOVED', text: 'other.' },
            { kind: 'ADDED', text: 'other.\nYou dug our wells.' },
          ],
        },
      ],
    },
  });
  const after = 'contacts { person { name } email } agenda { minutes text }';
  const none = { contacts: [], agenda: [] };
  expect(await read('cleo', after)).toEqual({ viewer: { waiting: 1 }, request: none });
  await acceptRequest(db, { actorId: id('cleo'), key: key(), requestId });
  expect(await read('ben', after)).toEqual({ viewer: { waiting: 0 }, request: none });
  for (const who of ['ada', 'cleo'])
    expect(await read(who, after)).toMatchObject({
      request: {
        contacts: [
          { person: { name: 'Ada' }, email: 'ada@example.org' },
          { person: { name: 'Cleo' }, email: 'cleo@example.org' },
        ],
        agenda: [{ text: 'Ada and Cleo say who they are.' }, {}, {}, {}, {}],
      },
    });
  const records =
    'query ($ids: [ID!]!) { brokerRecords(personIds: $ids) { person { name } pitched accepted met } }';
  expect(await execute(db, records, { ids: ['ben', 'cleo'].map(id) }, viewer('ada'))).toEqual({
    data: { brokerRecords: [{ person: { name: 'Ben' }, pitched: 1, accepted: 1, met: 0 }] },
    errors: [],
  });
});

test('facilitators hear of what they ask, or are asked, no more than anybody in their place', async () => {
  const { id, viewer, facilitator, asked } = await tellVillage(db);
  const { requestId } = await requestIntroduction(db, { actorId: id('ada'), key: key(), ...asked });
  await turnAway(db, { actorId: id('ben'), key: key(), requestId, reason: 'Cleo digs all day.' });
  const text = `query ($id: ID!) {
    request(id: $id) { timeline { kind note by { name } } }
    program(key: "program") { rules { text } }
  }`;
  const read = (who: string) => execute(db, text, { id: requestId }, viewer(who, facilitator));
  const begun = { kind: 'REQUESTED', note: null, by: { name: 'Ada' } };
  expect(await read('ada')).toEqual({
    data: {
      request: { timeline: [begun, { kind: 'CLOSED', note: null, by: null }] },
      program: { rules: [] },
    },
    errors: [],
  });
  const refused = { kind: 'TURNED_AWAY', note: 'Cleo digs all day.', by: { name: 'Ben' } };
  expect(await read('fay')).toEqual({
    data: {
      request: { timeline: [begun, refused] },
      program: { rules: [{ text: 'Cleo digs all day.' }] },
    },
    errors: [],
  });
  const heard = async (who: string) => {
    const told = { personId: id(who), programIds: [id('program')], first: 100 };
    return (await listEventsAfter(db, told)).map(({ kind }) => kind);
  };
  expect(await heard('ada')).toEqual(['REQUESTED', 'CLOSED']);
  expect(await heard('cleo')).toEqual([]);
  expect(await heard('fay')).toEqual(['REQUESTED', 'TURNED_AWAY']);
});

test('whoever hides takes nothing from the pages of others but themself, and tells nothing more', async () => {
  const { id, viewer, asked } = await tellVillage(db);
  await story(db, [['expertise', { person: 'cleo', topic: 'lime' }]]);
  const hide = (who: string, hidden: Partial<Parameters<typeof changeSettings>[1]>) =>
    changeSettings(db, { accountId: `account of ${who}`, personId: id(who), ...hidden });
  const { requestId } = await requestIntroduction(db, { actorId: id('ada'), key: key(), ...asked });
  await hide('cleo', { expertise: 'NOBODY' });
  const [lime] = await db.run("MATCH (t:Topic {key: 'lime'}) RETURN t.id AS id", {}, 'read');
  const written = (cites: string) => ({
    input: { requestId, sentences: [{ text: 'You know lime.', cites }], send: true },
  });
  const pitch = 'mutation ($input: WritePitchInput!) { writePitch(input: $input) { state } }';
  expect(await execute(db, pitch, written(`TOPIC ${lime?.id}`), viewer('ben'))).toMatchObject({
    errors: [{ code: 'BAD_USER_INPUT' }],
  });
  expect((await execute(db, pitch, written(''), viewer('ben'))).errors).toEqual([]);
  await acceptRequest(db, { actorId: id('cleo'), key: key(), requestId });
  for (const who of ['ben', 'cleo']) await hide(who, { profile: 'NOBODY' });
  const mine = `query ($ids: [ID!]!) {
    myRequests { need expert { name } contacts { person { name } } agenda { text } }
    brokerRecords(personIds: $ids) { pitched }
  }`;
  expect(await execute(db, mine, { ids: [id('ben')] }, viewer('ada'))).toEqual({
    data: {
      myRequests: [{ need: asked.need, expert: null, contacts: [], agenda: [] }],
      brokerRecords: [],
    },
    errors: [],
  });
  const standing = `query ($to: ID!, $for: ID!) { prospect(toId: $to, challengeId: $for) { room } }`;
  const ofAda = { to: id('ada'), for: id('well') };
  expect((await execute(db, standing, ofAda, viewer('fay'))).errors).toEqual([]);
  await hide('ada', { profile: 'NOBODY' });
  const message = `There is no challenge ${id('well')}.`;
  expect(await execute(db, standing, { ...ofAda, to: id('fay') }, viewer('fay'))).toMatchObject({
    errors: [{ code: 'NOT_FOUND', message }],
  });
});

test('where the stream goes on tells of nothing that others do', async () => {
  const { id, viewer, facilitator, asked } = await tellVillage(db);
  const lastOf = async (who: string, roles = {}) => {
    const text = '{ viewer { lastEventId } }';
    return (await execute(db, text, {}, { ...viewer(who), ...roles })).data;
  };
  const at = (lastEventId: unknown) => ({ viewer: { lastEventId } });
  expect(await lastOf('cleo')).toEqual(at('none'));
  await requestIntroduction(db, { actorId: id('ada'), key: key(), ...asked });
  const [event] = await listEventsAfter(db, { personId: id('ada'), programIds: [], first: 1 });
  for (const told of ['ada', 'ben']) expect(await lastOf(told)).toEqual(at(event?.id));
  expect(await lastOf('fay', { roles: facilitator })).toEqual(at(event?.id));
  for (const other of ['cleo', 'fay']) expect(await lastOf(other)).toEqual(at('none'));
  // Whoever begins there is told of the first thing that is theirs.
  const cleo = { personId: id('cleo'), programIds: [], afterId: 'none', first: 10 };
  expect(await listEventsAfter(db, cleo)).toEqual([]);
});
