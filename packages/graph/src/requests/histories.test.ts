import { randomNumbers } from '@peergraph/exchange';
import { type Ids, openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import * as graph from '../index.ts';
import { persistently } from '../persistently.ts';
import { expireRequest } from './clock.ts';
import { type Act, type Expected, expectedOf, type Village } from './history.story.ts';
import { sentences, words } from './pottery.story.ts';
import { randomAct } from './random-act.story.ts';
import { isThorough } from './thorough.story.ts';

const db = await openTestDb();

/** Four histories are lived one after another in each village, so that limits of people and of pairs are reached. */
const villages = isThorough ? 250 : 40;
/** A few villages still see every act done and refused, if they are these. */
const firstSeed = isThorough ? 1 : 49;
const histories = 4;
const acts = 6;
const atOnce = 16;
const start = Date.UTC(2026, 0, 1, 9);
const on = (day: number) => new Date(start + day * 86_400_000);

const told = (village: number): Telling[] => {
  const at = (key: string) => `${key}-${village}`;
  const knows = (from: string, to: string): Telling => [
    'connection',
    { from: at(from), to: at(to) },
  ];
  return [
    ['person', { key: at('e'), capacity: 2 }],
    ['person', { key: at('f'), capacity: 5 }],
    ['person', { key: at('r') }],
    ...['learner', 'e'].flatMap((one) => [knows(one, 'b'), knows(one, 'c')]),
    knows('b', 'f'),
    ...[0, 1, 2, 3].map(
      (about): Telling => [
        'challenge',
        { key: at(`challenge-${about}`), posedBy: [at('learner')], cohort: 'cohort' },
      ],
    ),
  ];
};

let id: Ids;
beforeAll(async () => {
  id = await story(db, Array.from({ length: villages }, (_, index) => told(index)).flat());
  await db.run(
    'MATCH (p:Person) WHERE p.key STARTS WITH "f-" SET p.takesDirect = true',
    {},
    'write',
  );
});

/** Does to the database what an act says; `ids` are those of the village's requests. */
function perform(
  act: Act,
  { village, ids, day, key }: { village: number; ids: string[]; day: number; key: string },
) {
  const at = (name: string) => id(`${name}-${village}`);
  const facilitates = act.by === 'r' ? [id('program')] : [];
  const by = { actorId: at(act.by), key, now: on(day), facilitates };
  if (act.kind === 'request') {
    const { to, through } = act;
    const isDirect = through === 'DIRECT' || through === 'FACILITATOR';
    return graph.requestIntroduction(db, {
      ...by,
      ...words,
      toId: at(to),
      challengeId: at(`challenge-${act.about}`),
      ...(isDirect ? { way: through } : { way: 'PERSON', path: ['learner', through, to].map(at) }),
    });
  }
  const of = { ...by, requestId: ids[act.of] ?? 'none' };
  switch (act.kind) {
    case 'draft':
      return graph.writePitchFor(db, { ...of, sentences });
    case 'send':
      return graph.writePitchFor(db, { ...of, sentences, send: true });
    case 'pass':
      // The path leads to whom the model says; where nobody knows whom, it is none.
      return graph.passOn(db, {
        ...of,
        path: act.through === 'FACILITATOR' ? [] : ['learner', act.through, toOf(act.of)].map(at),
      });
    case 'turn':
      return graph.turnAway(db, { ...of, reason: 'Not now.' });
    case 'accept':
      return graph.acceptRequest(db, of);
    case 'decline':
      return graph.declineRequest(db, of);
    case 'ask':
      return graph.askForMore(db, { ...of, question: 'Which?' });
    case 'tell':
      return graph.tellMore(db, { ...of, answer: 'This.' });
    case 'pause':
      return graph.pauseRequest(db, { ...of, until: on(day + act.days) });
    case 'withdraw':
      return graph.withdrawRequest(db, of);
    case 'suggest':
      return graph.suggestSomebody(db, { ...of, suggestedId: at(act.other) });
    case 'follow':
      return graph.takeNextWay(db, of);
    case 'outcome':
      return graph.recordOutcome(db, { ...of, met: act.met, helped: act.helped });
    case 'expire':
      return expireRequest(db, { requestId: of.requestId, now: on(day) });
  }
  function toOf(index: number) {
    return worlds[village]?.requests[index]?.to ?? 'e';
  }
}

const worlds: Village[] = [];
const codeOf = (error: unknown) => {
  if (error instanceof graph.GraphError) return { code: error.code };
  throw error;
};

async function live(village: number, seen: Map<string, number>): Promise<void> {
  const random = randomNumbers(village + firstSeed);
  const world: Village = { requests: [] };
  worlds[village] = world;
  const ids: string[] = [];
  let day = 0;
  for (let step = 0; step < histories * acts; step += 1) {
    day += Math.floor(random() * 3);
    const act = randomAct(world, random);
    const key = `${step}`;
    const doing = { village, ids, day, key };
    const outcome = await persistently(() => perform(act, doing)).catch(codeOf);
    const expected: Expected = expectedOf(world, act, day);
    const where = { village, step, day, act };
    if ('code' in expected) {
      expect({ ...where, ...outcome }).toEqual({ ...where, ...expected });
      count(seen, `${act.kind} ${expected.code}`);
      continue;
    }
    expect({ ...where, outcome }).toEqual({
      ...where,
      outcome: {
        requestId: ids[expected.of] ?? expect.any(String),
        state: expected.state,
        sequence: expected.events,
      },
    });
    if ('requestId' in outcome) ids[expected.of] = outcome.requestId;
    count(seen, act.kind);
    if (act.kind === 'expire' || random() > 0.1) continue;
    // It comes once more, later where it names no day of its own, and its key with something else.
    const later = { ...doing, day: act.kind === 'pause' ? day : day + 1 };
    expect(await perform(act, later)).toEqual(outcome);
    const other = { kind: 'withdraw', by: act.by, of: ids.length + 1 } as const;
    expect(await perform(other, doing).catch(codeOf)).toEqual({ code: 'CONFLICT' });
  }
}

const count = (seen: Map<string, number>, name: string) =>
  seen.set(name, (seen.get(name) ?? 0) + 1);

test('random histories go as the rules say', { timeout: 1_800_000 }, async () => {
  const seen = new Map<string, number>();
  // Alone, so that a cold database has planned every statement before many wait for each other.
  await live(0, seen);
  let next = 1;
  const worker = async () => {
    for (let village = next++; village < villages; village = next++) await live(village, seen);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  // Every act was done and refused somewhere: otherwise this would say nothing of it.
  const kinds = [
    'request',
    'draft',
    'send',
    'pass',
    'turn',
    'accept',
    'decline',
    'ask',
    'tell',
    'pause',
    'suggest',
    'follow',
    'withdraw',
    'outcome',
    'expire',
  ];
  expect(kinds.filter((kind) => !seen.has(kind) || !seen.has(`${kind} CONFLICT`))).toEqual([]);

  const rows = async (text: string) => db.run(text, {}, 'read');
  expect(
    await rows(
      `MATCH (request:Request)
       WITH request, COLLECT { MATCH (request)<-[:OF]-(event:Event) RETURN event ORDER BY event.sequence } AS events
       WITH request, events, [e IN events WHERE e.kind IN ['ACCEPTED', 'DECLINED', 'SUGGESTED', 'TURNED_AWAY', 'EXPIRED', 'WITHDRAWN'] | e] AS ends,
         [e IN events WHERE NOT e.kind IN ['DRAFTED', 'PASSED_ON', 'PAUSED', 'REMINDED', 'CLOSED', 'OUTCOME'] | e.kind][-1] AS last
       WHERE [e IN events | e.sequence] <> range(1, request.sequence)
         OR size(ends) > 1
         OR size(ends) = 1 AND any(e IN events WHERE e.sequence > ends[0].sequence AND NOT e.kind IN ['CLOSED', 'OUTCOME'])
         OR (request.open IS NULL) <> (size(ends) = 1)
         OR request.state <> CASE last WHEN 'ASKED' THEN 'MORE_INFO' WHEN 'TOLD' THEN 'PITCHED'
           WHEN 'SUGGESTED' THEN 'DECLINED' WHEN 'TURNED_AWAY' THEN 'DECLINED' ELSE last END
       RETURN request.id AS broken`,
    ),
  ).toEqual([]);
  expect(
    await rows(
      `MATCH (learner:Person)<-[:FROM]-(request:Request)-[:TO]->(expert:Person)
       WITH learner, expert, [one IN collect(request) WHERE one.state = 'ACCEPTED' | one.id] AS accepted
       OPTIONAL MATCH (learner)-[tie:CONNECTED]-(expert)
       WITH accepted, collect(tie) AS ties
       WHERE size(ties) <> CASE accepted WHEN [] THEN 0 ELSE 1 END OR any(tie IN ties WHERE NOT tie.requestId IN accepted)
       RETURN accepted
       UNION
       MATCH (a:Person)-[tie:CONNECTED {origin: 'INTRODUCTION'}]->(b:Person)
       WHERE NOT EXISTS { (:Request {id: tie.requestId, state: 'ACCEPTED'}) }
       RETURN [tie.pair] AS accepted`,
    ),
  ).toEqual([]);
  expect(
    await rows(
      `MATCH (event:Event)
       WITH count(event) AS events, max(event.order) AS last, count(DISTINCT event.order) AS orders
       WHERE events <> last OR orders <> last
       RETURN events, last, orders`,
    ),
  ).toEqual([]);
  // Nobody is told what is not for them: of who declined, or of being asked before the pitch.
  expect(
    await rows(
      `MATCH (event:Event)-[:OF]->(request:Request)
       WHERE event.kind IN ['DECLINED', 'EXPIRED', 'TURNED_AWAY', 'DRAFTED'] AND EXISTS { (event)-[:TELLS]->(:Person)<-[:FROM]-(request) }
         OR NOT request.wasPitched AND EXISTS { (event)-[:TELLS]->(:Person)<-[:TO]-(request) }
       RETURN event.id AS broken`,
    ),
  ).toEqual([]);
  const helped = worlds.flatMap(({ requests }) => requests.filter((one) => one.helped)).length;
  expect(await rows('RETURN COUNT { ()-[:HELPED_WITH]->() } AS helped')).toEqual([{ helped }]);
});
