import { type Ids, openTestDb, story } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
let id: Ids;
beforeAll(async () => {
  id = await story(db, [
    ['topic', { name: 'Dyeing', aliases: ['dyes'], disciplines: ['Textiles', 'Chemistry'] }],
    ['expertise', { person: 'ana', topic: 'weaving' }],
  ]);
});

const query =
  'query ($ids: [ID!]!) { topics(ids: $ids) { name aliases peopleCount disciplines { name } } }';

test('topics come in the order asked for, without what is no topic', async () => {
  const ids = [id('weaving'), 'x', id('ana'), '', id('dyeing')];
  expect(await execute(db, query, { ids })).toEqual({
    data: {
      topics: [
        { name: 'weaving', aliases: [], peopleCount: 1, disciplines: [] },
        {
          name: 'Dyeing',
          aliases: ['dyes'],
          peopleCount: 0,
          disciplines: [{ name: 'Chemistry' }, { name: 'Textiles' }],
        },
      ],
    },
    errors: [],
  });
  expect(await execute(db, query, { ids: [] })).toEqual({ data: { topics: [] }, errors: [] });
});

test('of too many none is told', async () => {
  expect(await execute(db, query, { ids: Array.from({ length: 101 }, String) })).toEqual({
    data: null,
    errors: [{ code: 'BAD_USER_INPUT', message: 'ids may hold at most 100; there were 101.' }],
  });
});
