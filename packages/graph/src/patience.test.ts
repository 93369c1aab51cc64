import { expect, test } from 'vitest';
import { patience } from './patience.ts';

test('each name has so many tries, however it is written, and nobody uses up another’s', () => {
  const mayTry = patience(2, 15);
  expect(['ada@example.org', ' Ada@Example.org', 'ada@example.org'].map(mayTry)).toEqual([
    true,
    true,
    false,
  ]);
  expect(mayTry('ben@example.org')).toBe(true);
});
