import type { Telling } from '@peergraph/testkit';

export const knows = (topic: string, ...people: string[]): Telling[] =>
  people.map((person) => ['expertise', { person, topic, level: 4 }]);
export const knowEachOther = (from: string, to: string, strength = 0.8): Telling => [
  'connection',
  { from, to, strength, origin: 'PROJECT', since: '2025-03' },
];

/** Mila's boat leaks. Ben, whom she knows, knows Rosa, and Rosa can caulk. */
export const harbour: Telling[] = [
  ['topic', { name: 'Caulking', disciplines: ['Shipbuilding'] }],
  [
    'challenge',
    { key: 'leak', title: 'A boat that leaks', posedBy: ['mila'], topics: ['caulking'] },
  ],
  ['person', { key: 'rosa', name: 'Rosa Lund', capacity: 3 }],
  ...knows('caulking', 'rosa'),
  knowEachOther('mila', 'ben'),
  knowEachOther('ben', 'rosa', 0.4),
];
