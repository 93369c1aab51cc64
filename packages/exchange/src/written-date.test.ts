import { describe, expect, it } from 'vitest';
import { daysAfter, monthsAfter, rangeStart, writtenDate } from './written-date.ts';

describe('a date as people write it', () => {
  it.each([
    ['2021-03-05', '2021-03-05'],
    ['2021-3-5', '2021-03-05'],
    ['2021-03-05T10:00:00Z', '2021-03-05'],
    ['March 5, 2021', '2021-03-05'],
    ['Mar 05 2021', '2021-03-05'],
    ['5 March 2021', '2021-03-05'],
    ['5th Sept. 2021', '2021-09-05'],
    ['March 2021', '2021-03'],
    ['2021-03', '2021-03'],
    ['2021', '2021'],
  ])('%s is %s', (text, date) => {
    expect(writtenDate(text)).toBe(date);
  });

  it.each(['', 'soon', 'February 30, 2021', '2021-13-01', '5 Brumaire 2021', '05/03/2021'])(
    '%j is none',
    (text) => {
      expect(writtenDate(text)).toBeUndefined();
    },
  );
});

it('takes the first day of a range', () => {
  expect(rangeStart('March 29 - April 2, 2021')).toBe('2021-03-29');
  expect(rangeStart('2021-03-29 – 2021-04-02')).toBe('2021-03-29');
  expect(rangeStart('March 29, 2021')).toBe('2021-03-29');
});

it('counts days and months over the ends of years', () => {
  expect(daysAfter('2021-12-28', 6)).toBe('2022-01-03');
  expect(monthsAfter('2021-09-13', 6)).toBe('2022-03');
  expect(monthsAfter('2021-09', -12)).toBe('2020-09');
});
