import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherProblems, holdsStatement } from './cypher-problems.ts';

// Looks over every statement of the program without a database; what only Neo4j can tell, the contract test asks it.

const root = join(import.meta.dirname, '..');

/** Paths below a folder of the project that end so, and none of packages it installed. */
function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .sort();
}

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

const statements = filesIn('cypher', '.cypher').map((file) => ({
  file: file.replace(/\.cypher$/, ''),
  text: read('cypher', file),
}));
const problems = cypherProblems(statements);

// Tests ask what they like, and so does the kit that prepares for them.
const code = ['packages/graph', 'packages/local-neo4j', 'apps/server', 'apps/cli'];
for (const folder of code) {
  for (const file of filesIn(folder, '.ts')) {
    if (/\.(test|story)\.ts$/.test(file) || !holdsStatement(read(folder, file))) continue;
    problems.push(`${folder}/${file}: holds a statement, which belongs into cypher/`);
  }
}

for (const problem of problems) console.error(problem);
console.log(`${statements.length} statements, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
