import { expect, test } from 'vitest';
import { cypherProblems, holdsStatement } from './cypher-problems.ts';

const question = '// Who is called so?\n';

test('a statement as it should be has no problem', () => {
  const find = {
    file: 'people/find-person',
    text: `${question}MATCH (p:Person {key: $key}) RETURN p`,
  };
  const write = {
    file: 'people/write',
    text: '// Writes one person.\nMERGE (p:Person {key: $key})',
  };
  const change = {
    file: 'migrations/V001__keys',
    text: '// Keys are unique.\nCREATE CONSTRAINT …',
  };
  expect(cypherProblems([find, write, change], [find.file, write.file])).toEqual([]);
});

test('words in comments, strings and quoted names write nothing', () => {
  const text = `${question}// Doesn't SET a thing.\nMATCH (p {name: 'CREATE'}) RETURN p.\`DELETE\` /* MERGE */`;
  expect(cypherProblems([{ file: 'people/list', text }], ['people/list'])).toEqual([]);
});

test('each way of going wrong is named', () => {
  const statements = [
    { file: 'a/find', text: 'MATCH (p) RETURN p' },
    { file: 'b/list', text: `${question}MATCH (p) SET p.seen = true` },
    { file: 'c/unbound', text: `${question}MATCH (p) RETURN p` },
    { file: 'd/twice', text: `${question}MATCH (p) RETURN p` },
    { file: 'e/read', text: `${question}LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row` },
  ];
  const bound = ['a/find', 'b/list', 'd/twice', 'd/twice', 'e/read', 'f/gone'];
  expect(cypherProblems(statements, bound)).toEqual([
    'cypher/a/find.cypher: begins with no comment that says what it answers',
    'cypher/b/list.cypher: writes (SET), and its name says that it only reads',
    'cypher/c/unbound.cypher: is bound 0 times, not once',
    'cypher/d/twice.cypher: is bound 2 times, not once',
    'cypher/e/read.cypher: reaches outside the graph',
    'f/gone is bound, and there is no cypher/f/gone.cypher',
  ]);
});

test('a statement in code is noticed, built or not', () => {
  expect(holdsStatement('db.run("MATCH (p:Person) RETURN p", {})')).toBe(true);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is looked for
  expect(holdsStatement('db.run(`MATCH (p:${label}) RETURN p`, {})')).toBe(true);
  expect(holdsStatement('// MATCH (p) finds all\nconst CREATE = match(x);')).toBe(false);
});
