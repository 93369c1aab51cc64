import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { accessPage } from '../apps/server/src/access/page.ts';
import { missingRules } from '../apps/server/src/access/protect.ts';

// What `npm run access` runs: writes docs/access.md; with --check only says whether it is as it should be.

const root = join(import.meta.dirname, '..');
const file = join(root, 'docs/access.md');
const sdl = readFileSync(join(root, 'schema.graphql'), 'utf8');
const schema = buildSchema(sdl);
const problems = missingRules(schema);
const page = accessPage(schema);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== page)
    problems.push('docs/access.md is not what the rules say: npm run access');
} else writeFileSync(file, page);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
