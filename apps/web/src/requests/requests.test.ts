import { expect, test } from 'vitest';
import { readKept } from '../ui/drafts.ts';
import { leftInWords } from '../ui/words/moments.ts';
import { reworded } from './edited-pitch.ts';
import { isYours, standingOf, titleOf } from './request-words.ts';
import { choicesOf } from './WayChoice.tsx';

const person = (name: string) => ({ id: name, key: name, name });
const request = {
  state: 'REQUESTED',
  turn: 'BROKER',
  parts: ['BROKER'],
  dueAt: '2026-12-01T10:00:00.000Z',
  learner: person('Lena'),
  expert: person('Mira'),
  broker: person('Ada'),
} as const;
const standing = (changes: Partial<Parameters<typeof standingOf>[0]>, me = 'Ada') =>
  standingOf({ ...request, parts: ['BROKER'], ...changes }, me);

test('it is the turn of who introduces, not of every facilitator who might', () => {
  expect(isYours({ ...request, parts: ['BROKER'] }, 'Ada')).toBe(true);
  expect(isYours({ ...request, parts: ['BROKER'] }, 'Pia')).toBe(false);
  expect(isYours({ ...request, parts: ['BROKER'], broker: null }, 'Pia')).toBe(true);
});

test('how a request stands is told to each in their own way, and who declined to nobody who asked', () => {
  expect([
    standing({}),
    standing({}, 'Pia'),
    standing({ parts: ['LEARNER'], broker: null }, 'Lena'),
    standing({ state: 'PITCHED', turn: 'EXPERT', parts: ['LEARNER'] }, 'Lena'),
    standing({ state: 'EXPIRED', turn: null, parts: ['LEARNER'] }, 'Lena'),
    standing({ state: 'DECLINED', turn: null, parts: ['EXPERT'] }, 'Mira'),
  ]).toEqual([
    'It is your turn, until Tue 1 December',
    'It is Ada’s turn, until Tue 1 December',
    'It is the facilitators’ turn, until Tue 1 December',
    'It is Mira’s turn, until Tue 1 December',
    'This way is closed',
    'You let it pass',
  ]);
  expect(titleOf({ ...request, parts: ['EXPERT'], state: 'ACCEPTED' })).toBe(
    'You and Lena are introduced',
  );
  expect(
    (['PITCHED', 'EXPIRED', 'WITHDRAWN'] as const).map((state) => [
      titleOf({ ...request, parts: ['BROKER'], state }),
      titleOf({ ...request, parts: ['EXPERT'], state }),
    ]),
  ).toEqual([
    ['Lena asks to be introduced to Mira', 'Lena would like to talk with you'],
    ['Lena asked to be introduced to Mira', 'Lena wanted to talk with you'],
    ['Lena asked to be introduced to Mira', 'Lena wanted to talk with you'],
  ]);
});

test('time that is left', () => {
  const now = new Date('2026-11-26T10:00:00Z');
  const left = (due: string) => leftInWords(due, now);
  expect([
    left('2026-12-01T10:00:00Z'),
    left('2026-11-27T11:00:00Z'),
    left('2026-11-26T12:00:00Z'),
    left('2026-11-26T10:10:00Z'),
    left('2026-11-26T09:00:00Z'),
  ]).toEqual([
    '5 days left',
    '1 day left',
    'less than a day left',
    'less than an hour left',
    'over',
  ]);
});

test('words of the learner that were changed are no longer theirs', () => {
  const words = { need: 'Water.', tried: '', outcome: 'A well.', freeTimes: '' };
  const cited = { id: 1, text: 'She asks: “Water.”', cites: 'WORDS need', restsOn: 'her words' };
  expect(reworded(cited, 'She asks kindly: “Water.”', words).cites).toBe('WORDS need');
  expect(reworded(cited, 'She asks: “Wine.”', words)).toMatchObject({ cites: '', restsOn: '' });
  const topic = { ...cited, cites: 'TOPIC 7', restsOn: 'what they know: digging wells' };
  expect(reworded(topic, 'You know Wells.', words).cites).toBe('TOPIC 7');
  expect(reworded(topic, 'You are famous.', words)).toMatchObject({ cites: '', restsOn: '' });
});

test('what was kept in the browser is read, and what is no such thing is not', () => {
  const fields = ['need', 'timeZone', 'way'] as const;
  const beginning = { need: '', timeZone: 'UTC', way: '0' };
  expect(readKept('{"need":"Water.","way":7,"else":"x"}', fields, beginning)).toEqual({
    ...beginning,
    need: 'Water.',
  });
  for (const broken of [null, 'not json', '[]', '"text"', 'null'])
    expect(readKept(broken, fields, beginning)).toEqual(beginning);
});

test('ways say who knows whom, and whom one cannot ask', () => {
  const path = (names: string[], paused = false) => ({
    length: names.length - 1,
    strength: 0.5,
    sentence: '',
    broker: { id: names.at(-2) ?? '', paused, capacity: 2 },
    people: names.map(person),
    hops: [],
  });
  const choices = choicesOf({
    expert: { name: 'Mira Solheim' },
    paths: [
      path(['Lena', 'Tomas', 'Ada', 'Mira Solheim']),
      path(['Lena', 'Jo', 'Ada', 'Mira Solheim']),
      path(['Lena', 'Olu', 'Mira Solheim'], true),
    ],
    ways: ['PERSON', 'FACILITATOR'],
    records: [{ person: { id: 'Ada' }, pitched: 3, accepted: 2, met: 1 }],
  });
  expect(
    choices.map(({ title, note, isOff = false, others }) => [title, note, isOff, others]),
  ).toEqual([
    [
      'Ada',
      'You know Tomas, who knows Ada, and Ada knows Mira. Introduced 3 times; 2 said yes.',
      false,
      [{ value: '1', note: 'You know Jo, who knows Ada, and Ada knows Mira.' }],
    ],
    ['Olu', 'Makes no introductions for now.', true, []],
    ['A facilitator of the program', 'Whoever of them has time introduces you.', false, []],
  ]);
});
