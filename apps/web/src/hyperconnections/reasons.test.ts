import { expect, test } from 'vitest';
import { reasonsFor, shareInWords } from './reasons.ts';

const path = {
  need: { id: 'boats', name: 'Boats' },
  expertise: { id: 'caulking', name: 'Caulking' },
  sentence: 'Rosa Lund knows Caulking, a part of Boats.',
  origin: { sentence: 'Crafts of the coast says so.' },
  level: 4,
  evidence: ['nine hulls'],
  sources: ['the harbour’s list'],
  since: '2019-05-01T00:00:00.000Z',
  share: 0.25,
};
const nothing = { date: null, part: null, people: null, outcome: null, share: 0 };
const helped = {
  kind: 'CHALLENGE' as const,
  title: 'A boat that leaks',
  key: 'older',
  date: '2025-03-14T00:00:00.000Z',
  part: 'HELPED' as const,
  people: 3,
  outcome: 'It floats.',
  share: 0.6,
};

test('what speaks for Rosa, what counts most first, each dated and weighed', () => {
  expect(
    reasonsFor({
      person: { name: 'Rosa Lund' },
      topicPaths: [path],
      evidence: [
        helped,
        { ...nothing, kind: 'PROFILE', title: 'leaks, hull', key: null, share: 0.15 },
        {
          ...nothing,
          kind: 'INTRODUCTION',
          title: 'Ada',
          key: 'ada',
          date: '2026-01-01T00:00:00.000Z',
          outcome: 'a slipway',
        },
      ],
    }),
  ).toEqual([
    {
      id: 'CHALLENGE older',
      words: 'Helped with',
      names: [],
      link: { to: 'challenge', key: 'older', name: '“A boat that leaks”' },
      details: ['March 2025', 'with two others', 'what came of it: It floats.'],
      day: '14 March 2025',
      share: 0.6,
    },
    {
      id: 'Rosa Lund knows Caulking, a part of Boats.',
      words: 'Knows Caulking, a part of Boats.',
      names: ['Caulking', 'Boats'],
      link: null,
      details: [
        'level 4 of 5',
        'Crafts of the coast says so',
        'since May 2019',
        'says the harbour’s list',
        'nine hulls',
      ],
      day: '1 May 2019',
      share: 0.25,
    },
    {
      id: 'PROFILE leaks, hull',
      words: 'Speaks of “leaks”, “hull”',
      names: [],
      link: null,
      details: ['in their profile'],
      day: null,
      share: 0.15,
    },
    {
      id: 'INTRODUCTION ada',
      words: 'Accepted an introduction to',
      names: [],
      link: { to: 'person', key: 'ada', name: 'Ada' },
      details: ['2026', 'a slipway'],
      day: '2026',
      share: 0,
    },
  ]);
});

test('having asked, led, or helped alone is told as it was', () => {
  const told = (...evidence: Parameters<typeof reasonsFor>[0]['evidence']) =>
    reasonsFor({ person: { name: 'Rosa' }, topicPaths: [], evidence }).map(
      ({ words, link, details }) => [words, link?.name, details.join(' · ')],
    );
  expect(
    told(
      { ...helped, people: 1, outcome: null },
      { ...helped, part: 'POSED', people: null, date: null, outcome: null, share: 0.2 },
      { ...helped, kind: 'SESSION', part: 'LED', people: 2, outcome: null, share: 0.1 },
      { ...nothing, kind: 'PROFILE', title: '', key: null, share: 0.05 },
    ),
  ).toEqual([
    ['Helped with', '“A boat that leaks”', 'March 2025'],
    ['Asked', '“A boat that leaks”', 'asking counts less than helping'],
    ['Led “A boat that leaks”', undefined, 'March 2025 · with one other'],
    ['Describes their work in words that people who know this use', undefined, 'in their profile'],
  ]);
});

test('a part of the whole is words for those who see no bar', () => {
  expect([0, 0.03, 0.1, 0.25, 1 / 3, 0.5, 0.7, 1].map(shareInWords)).toEqual([
    'adds nothing to how relevant they are',
    'very little of why they are relevant',
    'a small part of why they are relevant',
    'about a quarter of why they are relevant',
    'about a third of why they are relevant',
    'about half of why they are relevant',
    'most of why they are relevant',
    'nearly all of why they are relevant',
  ]);
});
