import { expect, test } from 'vitest';
import { markNames } from './mark-names.ts';
import { weakestStep } from './weakest-step.ts';

test('names are marked as whole words, the longest first, however they are written', () => {
  const parts = markNames('Sensor drift is not drifting; sensor drift (C++) is drift.', [
    'drift',
    'sensor drift',
    'C++',
    '',
  ]);
  expect(parts.filter((part) => part.name).map((part) => part.text)).toEqual([
    'Sensor drift',
    'sensor drift',
    'C++',
    'drift',
  ]);
  expect(parts.map((part) => part.text).join('')).toBe(
    'Sensor drift is not drifting; sensor drift (C++) is drift.',
  );
});

test('without names the sentence stays whole', () => {
  expect(markNames('Ada knows Mira.', [])).toEqual([
    { text: 'Ada knows Mira.', name: false, at: 0 },
  ]);
});

test('the weakest step is named only where one is weaker than the others', () => {
  const hops = (...strengths: number[]) => strengths.map((strength) => ({ strength }));
  expect(weakestStep(hops(0.8, 0.3, 0.5))).toBe(1);
  expect(weakestStep(hops(0.3))).toBeNull();
  expect(weakestStep(hops(0.5, 0.5))).toBeNull();
});
