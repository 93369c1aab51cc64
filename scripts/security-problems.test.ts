import { expect, test } from 'vitest';
import { securityProblems } from './security-problems.ts';

const page = (row: string) =>
  `# Security\n\n| threat | answer | shown by |\n|---|---|---|\n| **Ways in** | | |\n${row}\n`;
const files: Record<string, string> = {
  'a/doors.test.ts': `
    test('nobody gets in (by night)', () => {});
    test.each(['a'])(
      '%s stays out',
      () => {},
    );
    test.skip('nobody gets out', () => {});
    // nobody climbs in`,
};
const problemsOf = (row: string) => securityProblems(page(row), (path) => files[path]);
const doors = '[doors](../a/doors.test.ts)';

test('a threat whose tests are there is no problem', () => {
  expect(
    problemsOf(
      `| Thieves | doors | ${doors}: “nobody gets in (by night)”; ${doors}: “%s stays out” |`,
    ),
  ).toEqual([]);
});

test('an answer without a test, a test that is not there and one that is skipped are named', () => {
  expect(problemsOf('| Thieves | doors | we looked |')).toEqual([
    'No test is named for “Thieves”.',
  ]);
  expect(problemsOf('| Thieves | doors | [x](../a/walls.test.ts): “they stand” |')).toEqual([
    'a/walls.test.ts is not there.',
  ]);
  for (const name of ['nobody gets out', 'nobody climbs in', 'nobody gets in'])
    expect(problemsOf(`| Thieves | doors | ${doors}: “${name}” |`)).toEqual([
      `a/doors.test.ts has no test “${name}”.`,
    ]);
});
