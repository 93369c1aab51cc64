import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { findHyperConnections } from '../index.ts';
import { draftAgenda, draftPitch } from './draft.ts';
import { tellPottery, words } from './pottery.story.ts';
import { wordDiff } from './word-diff.ts';

const db = await openTestDb();

test('a pitch is drafted from what the search found, each reason with what it rests on', async () => {
  const { id } = await tellPottery(db);
  const { items } = await findHyperConnections(db, {
    personId: id('nora'),
    challengeId: id('crawl'),
  });
  const found = items.find(({ personId }) => personId === id('ines'));
  if (!found) throw new Error('Nobody was found.');
  const people = {
    learner: { id: id('nora'), name: 'Nora Vik' },
    expert: { id: id('ines'), name: 'Ines Marques' },
  };
  const works = [
    {
      id: id('old'),
      key: 'old',
      title: 'Paint that beads',
      kind: 'CHALLENGE',
      part: 'HELPED',
    } as const,
  ];
  const pitch = draftPitch({
    ...people,
    broker: { id: id('emil'), name: 'Emil Stone', knowsExpertFrom: 'as colleagues' },
    challenge: { title: 'Why does my glaze crawl?' },
    words,
    found: { ...found, works },
  });
  expect(pitch).toEqual({
    minutes: 20,
    sentences: [
      {
        text: 'Nora Vik asks about “Why does my glaze crawl?”: “The glaze pulls back from the rim in the kiln.”',
        cites: 'WORDS need',
      },
      { text: 'What Nora tried: “A thinner coat.”', cites: 'WORDS tried' },
      {
        text: 'In your field’s words this is about Wetting, which Nora Vik calls Glaze chemistry. A glaze that crawls does not wet. Your profile says of it: “Ten years of coatings”.',
        cites: `TOPIC ${id('wetting')}`,
      },
      {
        text: 'You helped with “Paint that beads”. Perhaps some of that helps here.',
        cites: `WORK ${id('old')}`,
      },
      {
        text: 'You and I know each other as colleagues.',
        cites: `TIE ${id('emil')} ${id('ines')}`,
      },
      { text: 'A good outcome would be: “A coat that stays.”', cites: 'WORDS outcome' },
      { text: 'Would you give it one call of 20 minutes?' },
      { text: 'Nora is free: Tuesdays after four (Europe/Oslo).', cites: 'WORDS freeTimes' },
    ],
  });
  // However short the call, most of it is for what it is about.
  const minutesOf = (minutes: number) =>
    draftAgenda({ ...people, words }, minutes).map((step) => step.minutes);
  expect([60, 20, 19, 10].map(minutesOf)).toEqual([
    [3, 2, 50, 3, 2],
    [3, 2, 10, 3, 2],
    [1, 1, 15, 1, 1],
    [1, 1, 6, 1, 1],
  ]);
});

test.each([
  ['', '', []],
  ['same words', 'same words', [['SAME', 'same words']]],
  [
    'a thin coat',
    'a thick coat',
    [
      ['SAME', 'a '],
      ['REMOVED', 'thin '],
      ['ADDED', 'thick '],
      ['SAME', 'coat'],
    ],
  ],
  [
    'one two',
    'two three',
    [
      ['REMOVED', 'one two'],
      ['ADDED', 'two three'],
    ],
  ],
  [
    'x y z ',
    'y x z ',
    [
      ['REMOVED', 'x '],
      ['SAME', 'y '],
      ['ADDED', 'x '],
      ['SAME', 'z '],
    ],
  ],
])('what became of “%s”', (before, after, changes) => {
  expect(wordDiff(before, after).map(({ kind, text }) => [kind, text])).toEqual(changes);
});

test('a difference gives both texts back, however long', () => {
  const words = (count: number, step: number) =>
    Array.from({ length: count }, (_, index) => `w${(index * step) % 97}`).join(' ');
  for (const [before, after] of [
    [words(900, 3), words(1_100, 5)],
    [words(4_000, 3), words(4_000, 5)],
  ] as const) {
    const changes = wordDiff(before, after);
    const without = (left: string) =>
      changes
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect([without('ADDED'), without('REMOVED')]).toEqual([before, after]);
  }
});
