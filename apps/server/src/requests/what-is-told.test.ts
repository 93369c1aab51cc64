import { acceptRequest, changeLoad, requestIntroduction, writePitchFor } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
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
    restsOn: 'Ben and Cleo know each other',
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
