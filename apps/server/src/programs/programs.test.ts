import { clear, openTestDb, story } from '@peergraph/testkit';
import { beforeEach, expect, test } from 'vitest';
import { execute } from '../execute.ts';

const db = await openTestDb();
beforeEach(() => clear(db));

const garden = () =>
  story(db, [
    ['program', { key: 'garden', name: 'Garden school', description: 'Learning from what grows.' }],
    ['program', { key: 'program', name: 'Bee school' }],
    [
      'cohort',
      { key: 'garden-1', program: 'garden', name: 'First', starts: '2024-03', ends: '2024-06-30' },
    ],
    ['cohort', { key: 'garden-2', program: 'garden', name: 'Second', starts: '2025-03' }],
    ['membership', { person: 'ana', cohort: 'garden-1' }],
    ['membership', { person: 'wim', cohort: 'garden-1' }],
    ['membership', { person: 'quinn', cohort: 'garden-1' }],
    ['person', { key: 'quinn', visibility: 'PROGRAM' }],
    ['challenge', { key: 'b', title: 'Beans', cohort: 'garden-1', createdAt: '2024-04-02' }],
    ['challenge', { key: 'a', title: 'Apples', cohort: 'garden-1', status: 'CLOSED' }],
    ['challenge', { key: 'c', title: 'Carrots', cohort: 'garden-1', createdAt: '2024-05-01' }],
    ['challenge', { key: 'd', title: 'Dill', cohort: 'garden-1' }],
  ]);

const program = `{
  id key name description
  cohorts { key name starts ends peopleCount challengeCount program { key } challenges { title status } }
}`;

test('a program is told with its cohorts, newest first, and their challenges, open ones first, of those the newest', async () => {
  const id = await garden();
  const school = {
    id: id('garden'),
    key: 'garden',
    name: 'Garden school',
    description: 'Learning from what grows.',
    cohorts: [
      {
        key: 'garden-2',
        name: 'Second',
        starts: '2025-03-01T00:00:00.000Z',
        ends: null,
        peopleCount: 0,
        challengeCount: 0,
        program: { key: 'garden' },
        challenges: [],
      },
      {
        key: 'garden-1',
        name: 'First',
        starts: '2024-03-01T00:00:00.000Z',
        ends: '2024-06-30T00:00:00.000Z',
        // Quinn is hidden.
        peopleCount: 2,
        challengeCount: 4,
        program: { key: 'garden' },
        challenges: [
          { title: 'Carrots', status: 'OPEN' },
          { title: 'Beans', status: 'OPEN' },
          { title: 'Dill', status: 'OPEN' },
          { title: 'Apples', status: 'CLOSED' },
        ],
      },
    ],
  };
  const bees = {
    id: id('program'),
    key: 'program',
    name: 'Bee school',
    description: null,
    cohorts: [],
  };
  expect(
    await execute(
      db,
      `query ($id: ID!) { byId: program(id: $id) ${program} byKey: program(key: "program") ${program} programs ${program} }`,
      { id: id('garden') },
    ),
  ).toEqual({ data: { byId: school, byKey: bees, programs: [bees, school] }, errors: [] });
});

test('lists are as short as wanted', async () => {
  await garden();
  expect(
    await execute(
      db,
      '{ programs(first: 1) { key } program(key: "garden") { cohorts { challenges(first: 1) { title } } } }',
    ),
  ).toEqual({
    data: {
      programs: [{ key: 'program' }],
      program: { cohorts: [{ challenges: [] }, { challenges: [{ title: 'Carrots' }] }] },
    },
    errors: [],
  });
});

test('a cohort is found by its id or its key', async () => {
  const id = await garden();
  const first = { name: 'First', program: { key: 'garden' }, challenges: [{ title: 'Carrots' }] };
  expect(
    await execute(
      db,
      `query ($id: ID!, $other: ID!) {
        byId: cohort(id: $id) { ...Told } byKey: cohort(key: "garden-1") { ...Told }
        other: cohort(id: $other) { ...Told } unknown: cohort(key: "x") { ...Told }
      }
      fragment Told on Cohort { name program { key } challenges(first: 1) { title } }`,
      { id: id('garden-1'), other: id('garden') },
    ),
  ).toEqual({ data: { byId: first, byKey: first, other: null, unknown: null }, errors: [] });
});

test('a program that is not there is null, whatever else has that id', async () => {
  const id = await garden();
  expect(
    await execute(
      db,
      'query ($id: ID!) { byId: program(id: $id) { name } byKey: program(key: "x") { name } }',
      {
        id: id('ana'),
      },
    ),
  ).toEqual({ data: { byId: null, byKey: null }, errors: [] });
});
