import { changeSettings, type Settings } from '@peergraph/graph';
import { openTestDb, story, type Telling } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { execute } from '../execute.ts';
import { refreshed } from '../refresh-soon.ts';
import { makeAccount } from './askers.story.ts';
import { questions } from './hana.story.ts';

const db = await openTestDb();
afterAll(refreshed);

const hidden = ['hana', 'ivo', 'jun', 'kim', 'lee', 'mo', 'ned', 'paused'];

/** Ann knows Ben well and Cleo a little; whom those two know is for their cohort alone, and most asked to be counted. */
const twoSteps: readonly Telling[] = [
  ['program', { key: 'water' }],
  ['cohort', { key: 'water-1', program: 'water' }],
  ['connection', { from: 'ann', to: 'ben', strength: 0.9 }],
  ['connection', { from: 'ann', to: 'cleo', strength: 0.4 }],
  ['connection', { from: 'ann', to: 'dov', strength: 0.9 }],
  ['topic', { name: 'Wells', disciplines: ['Hydrology'] }],
  ...hidden.flatMap((person): Telling[] => [
    ['person', { key: person, paused: person === 'paused' }],
    ['membership', { person, cohort: 'water-1' }],
    ['connection', { from: person, to: person === 'jun' ? 'cleo' : 'ben' }],
    ['expertise', { person, topic: person === 'ned' ? 'lime' : 'wells', level: 4 }],
  ]),
  ['connection', { from: 'ann', to: 'ned' }],
  ['connection', { from: 'dov', to: 'una' }],
  ['person', { key: 'una', visibility: 'COHORT' }],
  ['membership', { person: 'una', cohort: 'water-1' }],
  ['expertise', { person: 'una', topic: 'wells', level: 4 }],
];

test('who is two steps away and asked for it is a number before any name, to whoever asks for themself', async () => {
  const id = await story(db, twoSteps);
  const choose = (key: string, choice: Partial<Settings> & { counted?: boolean }) =>
    changeSettings(db, { profile: 'COHORT', ...choice, accountId: key, personId: id(key) });
  for (const key of hidden) await choose(key, {});
  // Dov keeps whom he knows to himself: to Una nobody leads.
  await choose('una', { counted: true });
  await choose('dov', { profile: 'EVERYONE', connections: 'NOBODY' });
  const ann = await makeAccount(db, { name: 'ann', personId: id('ann') });
  const [asAnn, topic] = [JSON.stringify(id('ann')), JSON.stringify(id('well'))];
  const all = questions((key) => (hidden.includes(key) || key === 'ben' ? id(key) : 'none'));
  const elsewhere = async () => {
    const answers = [];
    for (const query of all) answers.push(await execute(db, query, {}, ann));
    return answers;
  };
  const before = await elsewhere();

  for (const key of hidden) await choose(key, { counted: true });
  await choose('kim', { counted: false });
  await choose('lee', { expertise: 'NOBODY' });
  await choose('mo', { profile: 'NOBODY' });
  const preview = async (viewer: typeof ann | null, args: string) => {
    const { data } = await execute(db, `{ preview(${args}) { people trusted } }`, {}, viewer);
    return data;
  };
  const knowing = `personId: ${asAnn}, topicIds: [${topic}]`;
  expect(await preview(ann, knowing)).toEqual({ preview: { people: 3, trusted: 2 } });
  expect(await preview(ann, `personId: ${asAnn}`)).toEqual({ preview: { people: 3, trusted: 2 } });
  expect(await preview(ann, `personId: ${asAnn}, topicIds: []`)).toEqual({
    preview: { people: 0, trusted: 0 },
  });
  // Nothing else tells of them.
  expect(await elsewhere()).toEqual(before);

  const ben = await makeAccount(db, { name: 'ben', personId: id('ben') });
  const cohort = { ...ann, circles: [...ann.circles, `cohort:${id('water-1')}`] };
  const role = (role: 'ANALYST' | 'MEMBER') => ({
    ...ann,
    roles: [{ programId: id('water'), programKey: 'water', role }],
  });
  expect(await preview(ben, knowing)).toEqual({ preview: null });
  expect(await preview(null, knowing)).toEqual({ preview: null });
  expect(await preview(cohort, knowing)).toEqual({ preview: { people: 0, trusted: 0 } });
  expect(await preview(role('MEMBER'), knowing)).toEqual({ preview: { people: 3, trusted: 2 } });
  expect(await preview(role('ANALYST'), knowing)).toEqual({ preview: null });
  await choose('kim', { counted: true });
  await choose('lee', { counted: true, expertise: 'EVERYONE' });
  expect(await preview(role('ANALYST'), knowing)).toEqual({
    preview: { people: 5, trusted: null },
  });
});

test('whoever asked to be counted is told what others see by that', async () => {
  const id = await story(db, twoSteps);
  const jun = await makeAccount(db, { name: 'jun', personId: id('jun') });
  const change = async (input: string) => {
    const query = `mutation { changeVisibility(input: { ${input} }) { counted seenAs { who profile counted } } }`;
    return (await execute(db, query, {}, jun)).data;
  };
  const seen = (counted: boolean) => [
    { who: 'FACILITATOR', profile: true, counted: false },
    { who: 'COHORT', profile: true, counted: false },
    { who: 'PROGRAM', profile: false, counted },
    { who: 'ANYBODY', profile: false, counted },
  ];
  expect(await change('profile: COHORT, counted: true')).toEqual({
    changeVisibility: { counted: true, seenAs: seen(true) },
  });
  expect(await change('connections: PROGRAM')).toEqual({
    changeVisibility: { counted: true, seenAs: seen(false) },
  });
});
