import { describe, expect, test } from 'vitest';
import { dayOf, monthOf, shortMonthOf, span } from './dates.ts';
import { howMuch } from './how-much.ts';
import { listed } from './list.ts';
import {
  capacityInWords,
  initials,
  languageInWords,
  levelInWords,
  possessive,
  shortName,
} from './person.ts';
import { previewInWords } from './preview.ts';
import { pathInWords, seekerWords } from './seeker.ts';
import { inWords, people, steps } from './steps.ts';

describe('dates people read', () => {
  const may = '2026-05-31T00:00:00.000Z';

  test('months in the text, days on hovering, nothing for what is no date', () => {
    expect([monthOf(may), shortMonthOf(may), dayOf(may)]).toEqual([
      'May 2026',
      'May 2026',
      '31 May 2026',
    ]);
    expect([monthOf(null), monthOf('soon'), dayOf(undefined)]).toEqual([null, null, null]);
  });

  test('of a date that is the first of January no more than the year is known', () => {
    const year = '2021-01-01T00:00:00.000Z';
    expect([
      monthOf(year),
      shortMonthOf(year),
      dayOf(year),
      span(year, may),
      span(year, null),
    ]).toEqual(['2021', '2021', '2021', '2021 to May 2026', 'since 2021']);
    expect(dayOf('2021-01-02T00:00:00.000Z')).toBe('2 January 2021');
  });

  test('a moment of the first of January is that day, and a year is midnight only', () => {
    const ends = '2027-01-01T09:30:00.000Z';
    expect([monthOf(ends), shortMonthOf(ends), dayOf(ends)]).toEqual([
      'January 2027',
      'Jan 2027',
      '1 January 2027',
    ]);
  });

  test('a span says a year once', () => {
    expect(span('2026-02-03', '2026-06-27')).toBe('February to June 2026');
    expect(span('2025-10-06', '2026-04-24')).toBe('October 2025 to April 2026');
    expect(span(may, may)).toBe('May 2026');
    expect(span(may, null)).toBe('since May 2026');
    expect(span('2126-03-01', null)).toBe('from March 2126');
    expect(span(null, may)).toBe('until May 2026');
    expect(span(null, null)).toBeNull();
  });
});

describe('people', () => {
  test('the short name is the first word, unless that is a title or an initial', () => {
    expect(['Ada Kowalski', 'Dr. Olu Mensah', 'J Rahimi', 'Sade'].map(shortName)).toEqual([
      'Ada',
      'Dr. Olu Mensah',
      'J Rahimi',
      'Sade',
    ]);
    expect(possessive('Lena')).toBe('Lena’s');
  });

  test('initials are the first and the last, in any script', () => {
    expect(['Marama Te Kanawa-Frost', 'Élodie', '', '(eve) Tran'].map(initials)).toEqual([
      'MF',
      'É',
      '',
      'ET',
    ]);
  });

  test('room for introductions, languages and levels are words', () => {
    expect([
      capacityInWords(2, false),
      capacityInWords(1, false),
      capacityInWords(0, false),
      capacityInWords(3, true),
      capacityInWords(null, false),
    ]).toEqual([
      'takes 2 introductions a month',
      'takes 1 introduction a month',
      'takes no introductions for now',
      'takes no introductions for now',
      null,
    ]);
    expect(['en', 'pt-BR', 'Hausa'].map(languageInWords)).toEqual([
      'English',
      'Brazilian Portuguese',
      'Hausa',
    ]);
    expect([levelInWords(1), levelInWords(5)]).toEqual([
      'a beginning',
      'others come to them for it',
    ]);
  });

  test('a list speaks to the person it is for, and of the person a page is about', () => {
    const lena = { id: '1', key: 'lena', name: 'Lena Okafor' };
    expect(seekerWords({ ...lena, you: true })).toEqual({
      label: 'You',
      network: 'your network',
      newTo: 'New to you',
      noWay: 'You see no way to them yet.',
    });
    expect(seekerWords({ ...lena, you: false })).toEqual({
      label: 'Lena Okafor',
      network: 'Lena’s network',
      newTo: 'New to Lena',
      noWay: 'No way from Lena to them is to be seen yet.',
    });
  });
});

test('a path is told to the person it is for', () => {
  const lena = { id: '1', key: 'lena', name: 'Lena Okafor' };
  const path =
    'Lena Okafor knows Jun as friends since 2021; Jun knows Ada. Weakest step: Lena Okafor – Jun.';
  expect(pathInWords(path, { ...lena, you: true })).toBe(
    'You know Jun as friends since 2021; Jun knows Ada. Weakest step: you – Jun.',
  );
  expect(pathInWords(path, { ...lena, you: false })).toBe(path);
});

test('a list of names ends before it gets long', () => {
  expect(listed(['Ada', 'Olu', 'Mira'])).toBe('Ada, Olu and Mira');
  expect(listed(['Ada', 'Olu', 'Mira', 'Jun', 'Pia'])).toBe('Ada, Olu and 3 others');
});

test('numbers', () => {
  expect([steps(1), steps(3), people(1), people(1200), inWords(2), inWords(12)]).toEqual([
    '1 step',
    '3 steps',
    '1 person',
    '1,200 people',
    'two',
    '12',
  ]);
  expect([0, 0.2, 0.5, 0.7, 1].map(howMuch)).toEqual([
    'not at all',
    'a little',
    'fairly',
    'very',
    'extremely',
  ]);
});

test('people who are counted and not named', () => {
  const [wells, lime] = [{ name: 'wells' }, { name: 'lime' }];
  expect([
    previewInWords({ people: 4, trusted: 2 }, [wells]),
    previewInWords({ people: 1, trusted: 1 }, [wells, lime]),
    previewInWords({ people: 6, trusted: null }, [wells, lime, wells, lime]),
    previewInWords({ people: 1, trusted: 0 }, null),
  ]).toEqual([
    '4 more people two steps away know wells, 2 through someone you trust.',
    '1 more person two steps away knows wells or lime, through someone you trust.',
    '6 more people two steps away know something of this.',
    '1 more person is two steps away.',
  ]);
});
