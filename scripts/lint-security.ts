import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityProblems } from './security-problems.ts';

// Whether each test that docs/security.md names is there.

const root = join(import.meta.dirname, '..');
const read = (path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
const problems = securityProblems(read('docs/security.md') ?? '', read);
for (const problem of problems) console.error(`docs/security.md: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
