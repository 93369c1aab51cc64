// Prints `N passed, N failed, N skipped` from Vitest's JSON report, and fails unless something passed and nothing failed.
import { readFileSync } from 'node:fs';

function count(path) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let files;
  try {
    files = JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch {
    return counts;
  }
  for (const { status, assertionResults } of files) {
    for (const test of assertionResults) {
      if (test.status === 'passed' || test.status === 'failed') counts[test.status] += 1;
      else counts.skipped += 1;
    }
    // A file that broke before its first test is a failure too.
    const isBroken =
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
    if (isBroken) counts.failed += 1;
  }
  return counts;
}

const { passed, failed, skipped } = count(process.argv[2]);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
