import { clear, openTestDb } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import {
  acceptRequest,
  askForMore,
  type Db,
  findRequestFor,
  listBrokerRecords,
  listInbox,
  listMyRequests,
  listPitchesFor,
  listTimeline,
  recordOutcome,
  sendPitch,
  tellMore,
  writePitchFor,
} from '../index.ts';
import { key, tellPottery } from './pottery.story.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

const ties = (db: Db) =>
  db.run(
    `MATCH (a:Person)-[tie:CONNECTED {origin: 'INTRODUCTION'}]-(b:Person) WHERE a.key < b.key
     MATCH (broker:Person {id: tie.brokerId}), (pitch:Pitch {id: tie.pitchId}), (cohort:Cohort {id: tie.cohortId})
     RETURN a.key AS one, b.key AS other, tie.since AS since, tie.strength AS strength, tie.requestId AS requestId,
       [id IN tie.path | COLLECT { MATCH (p:Person {id: id}) RETURN p.key }[0]] AS path,
       broker.key AS broker, pitch.version AS version, cohort.key AS cohort`,
    {},
    'read',
  );

test('from a path to two people who talk, and what it leaves behind', async () => {
  const { id, asking, facilitates } = await tellPottery(db);
  const now = new Date('2026-11-26T09:00:00Z');
  const { requestId, ...opened } = await asking({ now });
  expect(opened).toEqual({ state: 'REQUESTED', sequence: 1 });
  const nora = { actorId: id('nora'), requestId };
  const emil = { actorId: id('emil'), requestId };
  const ines = { actorId: id('ines'), requestId };
  const ruth = { actorId: id('ruth'), facilitates, requestId };

  // Nobody is told before their turn.
  expect(await listInbox(db, ines)).toEqual([]);
  await expect(findRequestFor(db, ines)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  for (const actor of [emil, ruth])
    expect(await listInbox(db, actor)).toMatchObject([{ id: requestId, turn: 'BROKER' }]);

  const sentences = [
    { text: 'Nora asks: “The glaze pulls back from the rim in the kiln.”', cites: 'WORDS need' },
    { text: 'You know wetting.', cites: `TOPIC ${id('wetting')}` },
    { text: 'You helped with “Paint that beads”.', cites: `WORK ${id('old')}` },
    { text: 'We worked together.', cites: `TIE ${id('emil')} ${id('ines')}` },
    { text: 'You are kind.' },
  ];
  await writePitchFor(db, { ...emil, key: key(), sentences: sentences.slice(0, 1), now });
  await writePitchFor(db, { ...emil, key: key(), sentences, minutes: 30, now });
  expect(await sendPitch(db, { ...emil, key: key(), now })).toEqual({
    requestId,
    state: 'PITCHED',
    sequence: 4,
  });
  expect((await listPitchesFor(db, emil)).map(({ version }) => version)).toEqual([1, 2]);
  expect(await listPitchesFor(db, ines)).toMatchObject([
    { version: 2, minutes: 30, sentences: [{}, {}, {}, {}, { text: 'You are kind.', cites: '' }] },
  ]);

  await askForMore(db, { ...ines, key: key(), question: 'Which clay?', now });
  expect(await findRequestFor(db, nora)).toMatchObject({ state: 'MORE_INFO', turn: 'LEARNER' });
  await tellMore(db, { ...nora, key: key(), answer: 'Red earthenware.', now });
  const { state } = await acceptRequest(db, { ...ines, key: key(), note: 'Gladly.', now });
  expect(state).toBe('ACCEPTED');
  const tie = {
    one: 'ines',
    other: 'nora',
    since: '2026-11-26',
    strength: 0.5,
    requestId,
    path: ['nora', 'emil', 'ines'],
    broker: 'emil',
    version: 2,
    cohort: 'winter',
  };
  expect(await ties(db)).toEqual([tie]);

  await recordOutcome(db, { ...ines, key: key(), met: true, helped: true, now });
  expect(await ties(db)).toEqual([{ ...tie, strength: 0.6 }]);
  await recordOutcome(db, { ...nora, key: key(), met: true, helped: true, note: 'It stays.', now });
  const helpers = () =>
    db.run(
      `MATCH (p)-[:HELPED_WITH]->(:Challenge {key: 'crawl'}) RETURN p.key AS helper`,
      {},
      'read',
    );
  expect(await ties(db)).toEqual([{ ...tie, strength: 0.7 }]);
  expect(await helpers()).toEqual([{ helper: 'ines' }]);
  expect(await listBrokerRecords(db, { ids: [id('emil')] })).toEqual([
    { ownerId: id('emil'), pitched: 1, accepted: 1, met: 1, helped: 1 },
  ]);
  // On second thoughts it crawled again.
  await recordOutcome(db, { ...nora, key: key(), met: true, helped: false, now });
  expect(await helpers()).toEqual([]);

  const kinds = async (actor: typeof nora) =>
    (await listTimeline(db, actor)).map((event) => event.kind);
  const talked = ['PITCHED', 'ASKED', 'TOLD', 'ACCEPTED', 'OUTCOME', 'OUTCOME', 'OUTCOME'];
  expect(await kinds(nora)).toEqual(['REQUESTED', ...talked]);
  expect(await kinds(ines)).toEqual(talked);
  expect(await kinds(emil)).toEqual(['REQUESTED', 'DRAFTED', 'DRAFTED', ...talked]);
  expect(await kinds(ruth)).toEqual(await kinds(emil));
  expect(await listMyRequests(db, nora)).toMatchObject([{ id: requestId, state: 'ACCEPTED' }]);
});
