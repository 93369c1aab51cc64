import { openTestDb, story, type Telling, testNeo4j } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { openDb, patiently, requestIntroduction, withdrawRequest } from '../index.ts';
import { openLossyProxy } from './lossy-proxy.story.ts';
import { words } from './pottery.story.ts';

const db = await openTestDb();
const access = await testNeo4j();
const proxy = await openLossyProxy(access.uri);
const lossy = patiently(openDb({ ...access, uri: proxy.uri }));
afterAll(async () => {
  await lossy.close();
  proxy.close();
});

const learners = Array.from({ length: 100 }, (_, index) => `learner-${index}`);

test('two hundred mutations whose every reply is lost are two hundred effects', {
  timeout: 600_000,
}, async () => {
  const id = await story(db, [
    ['person', { key: 'expert', capacity: 31 }],
    ...learners.flatMap((key): Telling[] => [
      ['person', { key }],
      ['challenge', { key: `of ${key}`, posedBy: [key] }],
    ]),
  ]);
  await db.run('MATCH (p:Person {key: "expert"}) SET p.takesDirect = true', {}, 'write');
  const results = new Map<string, unknown>();
  const left = [...learners];
  const worker = async () => {
    for (let key = left.pop(); key !== undefined; key = left.pop()) {
      const by = (act: string) => ({ actorId: id(key), key: `${act} ${key}` });
      const asked = { toId: id('expert'), challengeId: id(`of ${key}`), way: 'DIRECT' } as const;
      const { requestId } = await requestIntroduction(lossy, { ...words, ...by('ask'), ...asked });
      const { state } = await withdrawRequest(lossy, { ...by('withdraw'), requestId });
      results.set(requestId, state);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));

  expect(proxy.dropped()).toBeGreaterThanOrEqual(200);
  expect([...results.values()]).toEqual(learners.map(() => 'WITHDRAWN'));
  const requests = await db.run(
    `MATCH (request:Request)
     RETURN request.id AS id, COLLECT {
       MATCH (request)<-[:OF]-(event:Event) RETURN event.kind ORDER BY event.sequence
     } AS kinds`,
    {},
    'read',
  );
  expect(new Set(requests.map((request) => request.id))).toEqual(new Set(results.keys()));
  expect(requests.map(({ kinds }) => kinds)).toEqual(
    learners.map(() => ['REQUESTED', 'PITCHED', 'WITHDRAWN']),
  );
  const counted = await db.run(
    'RETURN COUNT { (:Done) } AS done, COUNT { (:Event) } AS events, COUNT { (:Request) } AS requests',
    {},
    'read',
  );
  expect(counted).toEqual([{ done: 200, events: 300, requests: 100 }]);
});
