import { expect, test } from 'vitest';
import { addTopic, correctionsOf, putBack, takeOut } from './corrections.ts';

test('what was not meant stands in the address, and what is meant too', () => {
  const first = takeOut({}, 'oakum');
  expect(first).toEqual({ with: undefined, without: 'oakum' });
  const second = addTopic(takeOut(first, 'tar'), 'pitch');
  expect(second).toEqual({ with: 'pitch', without: 'oakum,tar' });
  expect(correctionsOf(second)).toEqual({ plus: ['pitch'], without: ['oakum', 'tar'] });
  expect(putBack(second, 'oakum')).toEqual({ with: 'pitch', without: 'tar' });
});

test('what was left out can be added, and what was added only goes', () => {
  expect(addTopic({ without: 'tar' }, 'tar')).toEqual({ with: 'tar', without: undefined });
  expect(takeOut({ with: 'tar' }, 'tar')).toEqual({ with: undefined, without: undefined });
});

test('an address that was written by hand asks for nothing the server refuses', () => {
  expect(correctionsOf({ with: ' tar,,tar ', without: 'tar,oakum' })).toEqual({
    plus: ['tar'],
    without: ['oakum'],
  });
  const many = Array.from({ length: 300 }, (_, place) => `topic-${place}`).join(',');
  const { plus, without } = correctionsOf({ with: many, without: many });
  expect([plus.length, without.length]).toEqual([20, 80]);
});
