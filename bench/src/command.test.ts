import { expect, test } from 'vitest';
import { asksForHelp, help, readCommand, WrongUse } from './command.ts';

const read = (...words: string[]) => {
  const { bench, people, json } = readCommand(words);
  return { bench: bench.name, people, json };
};

test('a bench is named, with the sizes of its own or others', () => {
  expect(read('search')).toEqual({ bench: 'search', people: [10_000, 100_000], json: false });
  expect(read('import', '--json', '--people', '500,2000', '--people', '9000')).toEqual({
    bench: 'import',
    people: [500, 2_000, 9_000],
    json: true,
  });
});

test('whatever else is asked for is told in one line what would be right', () => {
  const refusal = (...words: string[]) => {
    try {
      return read(...words);
    } catch (error) {
      return error instanceof WrongUse ? error.message : error;
    }
  };
  expect(refusal('swimming')).toBe(
    'There is no bench "swimming". Benches: search, growth, slider, import, web, live, quality.',
  );
  expect(refusal()).toBe(
    'Name one bench (search, growth, slider, import, web, live, quality): npm run bench -- NAME [--people N] [--json]',
  );
  expect(refusal('search', '--people', 'many')).toBe(
    '--people is "many"; it has to be a whole number from 100 to 5000000.',
  );
  expect(refusal('search', '--fast')).toMatch(/^Unknown option '--fast'/);
});

test('who asks for help is told what there is, and nothing is measured', () => {
  expect([['--help'], ['search', '-h'], ['search']].map(asksForHelp)).toEqual([true, true, false]);
  expect(help()).toMatch(
    /^npm run bench -- NAME \[--people N\] \[--json\]\n\n {2}search {3}at 10000, 100000 people\n/,
  );
});
