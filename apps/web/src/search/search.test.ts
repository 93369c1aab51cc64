import { expect, test } from 'vitest';
import { findChoice, groupHits } from './group-hits.tsx';

const hit = (kind: 'PERSON' | 'CHALLENGE' | 'TOPIC' | 'PROGRAM', id: string) => ({
  kind,
  id,
  key: id,
  title: id,
  subtitle: null,
});
const hits = [hit('TOPIC', 'drift'), hit('PERSON', 'mira'), hit('TOPIC', 'drifting')];
const shape = (...found: Parameters<typeof groupHits>) =>
  groupHits(...found).map((group) => [group.title, group.choices.map((choice) => choice.id)]);

test('the kind of the best hit comes first, looking for people last', () => {
  expect(shape(hits, 'drift', 'settled')).toEqual([
    ['Topics', ['drift', 'drifting']],
    ['People', ['mira']],
    ['People who can help', [findChoice]],
  ]);
});

test('what reads like a question looks for people first, so does a text whose hits are not here yet', () => {
  const first = (text: string, state: 'settled' | 'waiting') =>
    groupHits(hits, text, state)[0]?.choices[0]?.id;
  expect(first('my wells drift apart', 'settled')).toBe(findChoice);
  expect(first('drift', 'waiting')).toBe(findChoice);
});

test('an empty box offers nothing; no hits and no answer are told apart', () => {
  expect(shape([], '', 'settled')).toEqual([]);
  expect(shape([], 'zzz', 'settled')).toEqual([['Nothing has that name', [findChoice]]]);
  expect(shape([], 'zzz', 'failed')).toEqual([['Names can’t be searched now', [findChoice]]]);
});
