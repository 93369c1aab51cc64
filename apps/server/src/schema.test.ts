import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { execute } from './execute.ts';

const db = await openTestDb();

test('an empty graph answers every question with nothing, and says what is missing', async () => {
  const answer = await execute(
    db,
    `{
      viewer { permissions }
      person(key: "ada") { name }
      challenge(key: "flood") { title }
      program(key: "water") { name }
      programs { name }
      search(text: "rivers") { title }
      hyperConnections(input: { anonymous: true, text: "rivers" }) {
        items { why }
        understoodAs { weight }
        gap { kind }
      }
    }`,
  );
  expect(answer).toEqual({
    data: {
      viewer: null,
      person: null,
      challenge: null,
      program: null,
      programs: [],
      search: [],
      hyperConnections: { items: [], understoodAs: [], gap: { kind: 'NOT_UNDERSTOOD' } },
    },
    errors: [],
  });
});

test('who is asked about and not there is named', async () => {
  expect(await execute(db, '{ reach(personId: "x") { total } }')).toEqual({
    data: null,
    errors: [{ code: 'NOT_FOUND', message: 'There is no person x.' }],
  });
});

test.each(['none', '2026-02-30T25:00:00Z', '31.5.2026', 5, null])(
  'what is no moment is told so, whatever it is: %s',
  async (until) => {
    const hold = 'mutation ($input: HoldRequestInput!) { holdRequest(input: $input) { id } }';
    const { errors } = await execute(db, hold, { input: { requestId: 'x', until } });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  },
);
