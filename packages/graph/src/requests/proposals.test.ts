import { clear, openTestDb, story, type Telling } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import {
  changeProposal,
  changeSettings,
  draftProposals,
  listEventsAfter,
  listProposals,
  listUnserved,
  refresh,
  seenFrom,
} from '../index.ts';
import { bestWithin } from './proposals.ts';

const db = await openTestDb();

test('the best match comes first, nobody beyond their room, one for each learner', () => {
  const choice = (learnerId: string, expertId: string, score: number) => ({
    learnerId,
    expertId,
    score,
    challengeId: 'any',
    why: '',
  });
  const room = new Map([
    ['mira', 1],
    ['jun', 2],
    ['full', 0],
  ]);
  const chosen = bestWithin(
    [
      choice('ada', 'mira', 0.8),
      choice('ada', 'jun', 0.5),
      choice('ben', 'mira', 0.9),
      choice('cleo', 'full', 0.9),
      choice('cleo', 'jun', 0.1),
      choice('dan', 'mira', 0.7),
    ],
    room,
  );
  expect(chosen.map(({ learnerId, expertId }) => [learnerId, expertId])).toEqual([
    ['ben', 'mira'],
    ['ada', 'jun'],
    ['cleo', 'jun'],
  ]);
});

test('a facilitator drafts for several learners at once; what is published they see, and ask for it or put it aside', async () => {
  const learners = ['nora', 'emil', 'tove'];
  const id = await story(db, [
    ['program', { key: 'kilns' }],
    ['cohort', { key: 'winter', program: 'kilns' }],
    ['person', { key: 'ruth' }],
    ['person', { key: 'ines', capacity: 1 }],
    ['person', { key: 'ola', capacity: 5 }],
    ['topic', { name: 'glaze' }],
    ['expertise', { person: 'ines', topic: 'glaze', level: 5 }],
    ['expertise', { person: 'ola', topic: 'glaze', level: 1 }],
    ...learners.map(
      (key): Telling => [
        'challenge',
        { key: `of-${key}`, posedBy: [key], cohort: 'winter', topics: ['glaze'] },
      ],
    ),
  ]);
  const ruth = { actorId: id('ruth'), facilitates: [id('kilns')], key: 'draft' };
  const batch = { programId: id('kilns'), learnerIds: learners.map(id) };
  await expect(draftProposals(db, { ...ruth, facilitates: [], ...batch })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await listUnserved(db, { programId: id('kilns'), first: 50 })).toHaveLength(3);
  expect(await draftProposals(db, { ...ruth, ...batch })).toBe(3);
  // A second press drafts nothing more.
  expect(await draftProposals(db, { ...ruth, ...batch })).toBe(0);
  expect(await listUnserved(db, { programId: id('kilns'), first: 50 })).toEqual([]);
  const drafts = await listProposals(db, { programId: id('kilns') });
  const experts = drafts.map(({ expertId }) => (expertId === id('ines') ? 'ines' : 'ola'));
  expect(experts.sort()).toEqual(['ines', 'ola', 'ola']);
  expect(new Set(drafts.map(({ learnerId }) => learnerId)).size).toBe(3);

  const [one] = drafts;
  if (!one) throw new Error('Nothing was drafted.');
  const theirs = () => listProposals(db, { learnerId: one.learnerId });
  expect(await theirs()).toEqual([]);
  const learner = { actorId: one.learnerId, key: 'aside' };
  await expect(
    changeProposal(db, { ...learner, proposalId: one.id, state: 'ASIDE' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await changeProposal(db, {
    ...ruth,
    proposalId: one.id,
    note: 'She fires at <b>1240°\u202e</b>.',
  });
  const published = { ...ruth, key: 'publish', proposalId: one.id, state: 'PUBLISHED' } as const;
  // Pressed twice, or sent again, it is told once.
  for (const key of ['publish', 'publish', 'anew'])
    expect(await changeProposal(db, { ...published, key })).toMatchObject({ state: 'PUBLISHED' });
  await expect(changeProposal(db, { ...published, state: 'HELD' })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  const heard = await listEventsAfter(db, { personId: one.learnerId, programIds: [], first: 9 });
  expect(heard).toMatchObject([
    { kind: 'PROPOSED', requestId: null, otherId: one.id, byId: id('ruth') },
  ]);
  expect(await theirs()).toEqual([
    { ...one, state: 'PUBLISHED', note: 'She fires at <b>1240°</b>.' },
  ]);
  await expect(
    changeProposal(db, { ...learner, proposalId: one.id, note: 'No.' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const put = { ...learner, proposalId: one.id, state: 'ASIDE' } as const;
  const aside = await changeProposal(db, put);
  expect(await changeProposal(db, put)).toEqual(aside);
  expect(await theirs()).toEqual([]);
  expect(await listUnserved(db, { programId: id('kilns'), first: 50 })).toHaveLength(1);
});

test('what only the facilitator may see is in no draft, because the learner reads it', async () => {
  await clear(db);
  const id = await story(db, [
    ['program', { key: 'kilns' }],
    ['cohort', { key: 'winter', program: 'kilns' }],
    ['person', { key: 'ruth' }],
    ['expertise', { person: 'ines', topic: 'glaze', level: 5 }],
    ['expertise', { person: 'ola', topic: 'glaze', level: 1 }],
    ...['ines', 'ola', 'nora'].map(
      (person): Telling => ['membership', { person, cohort: 'winter' }],
    ),
    ['challenge', { key: 'crawl', posedBy: ['nora'], cohort: 'winter', topics: ['glaze'] }],
  ]);
  const hide = (who: string, hidden: object) =>
    changeSettings(db, { accountId: who, personId: id(who), ...hidden });
  await hide('ines', { expertise: 'FACILITATORS' });
  for (const who of ['ola', 'nora']) await hide(who, { profile: 'COHORT' });
  await refresh(db);
  const facilitator = [`program:${id('kilns')}`, `facilitators:${id('kilns')}`];
  const seen = seenFrom(db, facilitator);
  const ruth = { actorId: id('ruth'), facilitates: [id('kilns')] };
  const batch = { programId: id('kilns'), learnerIds: [id('nora')] };
  expect(await draftProposals(seen, { ...ruth, ...batch })).toBe(1);
  const drafts = await listProposals(seen, { programId: id('kilns') });
  expect(drafts.map(({ expertId }) => expertId)).toEqual([id('ola')]);
});
