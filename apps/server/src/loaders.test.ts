import { type Db, queries } from '@peergraph/graph';
import { openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { execute } from './execute.ts';

const db = await openTestDb();

/** Thirty people who know Ada, each with topics, a cohort, a challenge and a need of their own. */
beforeAll(async () => {
  const people = Array.from({ length: 30 }, (_, index) => `p${index}`);
  await story(
    db,
    people.flatMap((key): Telling[] => [
      ['connection', { from: 'ada', to: key }],
      ['expertise', { person: key, topic: `topic of ${key}` }],
      ['expertise', { person: key, topic: 'listening' }],
      ['interest', { person: key, topic: `hobby of ${key}` }],
      ['membership', { person: key, cohort: `cohort-${key}` }],
      [
        'challenge',
        {
          key: `challenge-${key}`,
          posedBy: [key],
          helpedBy: ['ada'],
          cohort: `cohort-${key}`,
          topics: ['listening'],
        },
      ],
      ['session', { key: `session-${key}`, ledBy: [key], cohort: `cohort-${key}` }],
      ['need', { key: `need-${key}`, person: key, topics: ['listening'] }],
    ]),
  );
});

/** Which statements an operation runs, each as often as it runs. */
async function statementsOf(source: string): Promise<string[]> {
  const ran: string[] = [];
  const run: Db['run'] = (text, values, mode) => {
    ran.push(queries.find((query) => query.text === text)?.file ?? text);
    return db.run(text, values, mode);
  };
  const { errors } = await execute({ ...db, run }, source);
  expect(errors).toEqual([]);
  return ran.sort();
}

const page = [
  'people/find-person',
  'people/count-network',
  'people/list-network',
  // Whether there is a next page.
  'people/list-network',
  'people/list-people',
];

test.each([
  [
    'expertise { topic { name disciplines { name } } }',
    ['people/list-expertise', 'topics/list-topics', 'topics/list-disciplines'],
  ],
  ['interests { name }', ['people/list-interests', 'topics/list-topics']],
  ['disciplines { name }', ['people/list-disciplines']],
  [
    'memberships { cohort { name program { name } } }',
    ['people/list-memberships', 'programs/list-cohorts', 'programs/list-programs-by-id'],
  ],
  [
    'challenges { title topics { name } }',
    [
      'people/list-challenges-posed',
      'challenges/list-challenges',
      'challenges/list-topics',
      'topics/list-topics',
    ],
  ],
  [
    'challenges { cohort { name } }',
    [
      'people/list-challenges-posed',
      'challenges/list-challenges',
      'challenges/list-cohorts',
      'programs/list-cohorts',
    ],
  ],
  ['helpedWith { title }', ['people/list-challenges-helped']],
  ['sessionsLed { title cohort { name } }', ['people/list-sessions-led', 'programs/list-cohorts']],
  [
    'needs { statement topics { name } }',
    ['people/list-needs', 'challenges/list-topics', 'topics/list-topics'],
  ],
])('of thirty people a page reads once: %s', async (fields, statements) => {
  const ran = await statementsOf(
    `{ person(key: "ada") { network(first: 30) { edges { node { ${fields} } } } } }`,
  );
  expect(ran).toEqual([...page, ...statements].sort());
});

test('a cohort’s challenges with all their people are one statement a level', async () => {
  const ran = await statementsOf(`{
    program(key: "program") {
      cohorts { name challenges { title posedBy { name expertise { topic { name } } } helpedBy { name } } }
    }
  }`);
  expect(ran).toEqual(
    [
      'programs/find-program',
      'programs/list-cohorts-of',
      'programs/list-cohorts',
      'programs/list-challenges-of',
      'challenges/list-challenges',
      'challenges/list-people',
      'people/list-people',
      'people/list-expertise',
      'topics/list-topics',
    ].sort(),
  );
});

test('a search for ten people costs as many statements as one for two', async () => {
  const search = (first: number) =>
    statementsOf(`{
      hyperConnections(input: { anonymous: true, text: "listening", first: ${first} }) {
        items { person { name expertise { topic { name } } } topicPaths { need { name } expertise { name } } paths { sentence } }
        understoodAs { topic { name } through { name } }
      }
    }`);
  expect(await search(10)).toEqual(await search(2));
});
