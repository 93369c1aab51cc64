import type { Viewer } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { execute } from '../execute.ts';
import { tellVillage } from './village.story.ts';

const db = await openTestDb();
const ask =
  'mutation ($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { id state turn parts } }';
const pitch = 'mutation ($input: WritePitchInput!) { writePitch(input: $input) { state turn } }';
const answer = 'mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) { state } }';
const Asked = z.object({ requestIntroduction: z.object({ id: z.string() }) });

async function asking(viewer: Viewer, asked: object) {
  const { data, errors } = await execute(db, ask, { input: asked }, viewer);
  expect(errors).toEqual([]);
  return Asked.parse(data).requestIntroduction.id;
}

test('a request goes from the learner to the broker to the expert, each of whom sees what is theirs', async () => {
  const { viewer, facilitator, asked } = await tellVillage(db);
  const [ada, ben, cleo] = [viewer('ada'), viewer('ben'), viewer('cleo')];
  const once = { ...asked, idempotencyKey: 'one' };
  const requestId = await asking(ada, once);
  expect(await asking(ada, once)).toBe(requestId);

  const inbox = '{ myInbox { id turn dueAt learner { name } expert { name } need } }';
  expect(await execute(db, inbox, {}, cleo)).toEqual({ data: { myInbox: [] }, errors: [] });
  for (const who of [ben, viewer('fay', facilitator)])
    expect(await execute(db, inbox, {}, who)).toEqual({
      data: {
        myInbox: [
          {
            id: requestId,
            turn: 'BROKER',
            dueAt: expect.any(String),
            learner: { name: 'Ada' },
            expert: { name: 'Cleo' },
            need: asked.need,
          },
        ],
      },
      errors: [],
    });
  const sentences = [{ text: 'You dug our wells.' }];
  const written = { requestId, sentences, send: true };
  expect(await execute(db, pitch, { input: written }, ada)).toMatchObject({
    errors: [{ code: 'FORBIDDEN' }],
  });
  expect(await execute(db, pitch, { input: written }, ben)).toEqual({
    data: { writePitch: { state: 'PITCHED', turn: 'EXPERT' } },
    errors: [],
  });
  const declined = { requestId, answer: 'DECLINE', note: 'I am tired.' };
  expect(await execute(db, answer, { input: declined }, cleo)).toEqual({
    data: { answerRequest: { state: 'DECLINED' } },
    errors: [],
  });
  const mine =
    '{ myRequests { state turn dueAt path { name } pitches { sentences { text cites } } timeline { kind note by { name } } nextWay { kind path { name } } } }';
  expect(await execute(db, mine, {}, ada)).toEqual({
    data: {
      myRequests: [
        {
          state: 'EXPIRED',
          turn: null,
          dueAt: null,
          path: [{ name: 'Ada' }, { name: 'Ben' }, { name: 'Cleo' }],
          pitches: [{ sentences: [{ text: 'You dug our wells.', cites: '' }] }],
          timeline: [
            { kind: 'REQUESTED', note: null, by: { name: 'Ada' } },
            { kind: 'PITCHED', note: null, by: { name: 'Ben' } },
            { kind: 'CLOSED', note: null, by: null },
          ],
          nextWay: { kind: 'PERSON', path: [] },
        },
      ],
    },
    errors: [],
  });
});

test('nobody else sees a request, and nobody does anything without signing in', async () => {
  const { viewer, asked } = await tellVillage(db);
  const requestId = await asking(viewer('ada'), asked);
  const one = 'query ($id: ID!) { request(id: $id) { need } }';
  for (const who of [viewer('cleo'), viewer('fay')])
    expect(await execute(db, one, { id: requestId }, who)).toEqual({
      data: { request: null },
      errors: [],
    });
  expect(await execute(db, ask, { input: asked })).toMatchObject({
    errors: [{ code: 'FORBIDDEN', message: 'Sign in first.' }],
  });
  const reader = { ...viewer('ada'), scopes: ['READ' as const] };
  expect(await execute(db, ask, { input: asked }, reader)).toMatchObject({
    errors: [{ code: 'FORBIDDEN' }],
  });
});
