import { expect, test } from 'vitest';
import { cypherProblems, holdsStatement } from './cypher-problems.ts';

const question = '// Who is called so?\n';

test('a statement as it should be has no problem', () => {
  const find = {
    file: 'people/find',
    text: `${question}MATCH (p:Person {key: $key}) WHERE p.audience IS NULL RETURN p`,
  };
  const change = {
    file: 'migrations/V001__keys',
    text: '// Keys are unique.\nCREATE CONSTRAINT …',
  };
  expect(cypherProblems([find, change])).toEqual([]);
});

test('words in comments, strings and quoted names reach nowhere', () => {
  const text = `${question}// Doesn't LOAD CSV.\nMATCH (p {name: 'apoc.load'}) RETURN p.\`LOAD CSV\` /* LOAD CSV */`;
  expect(cypherProblems([{ file: 'people/list', text }])).toEqual([]);
});

test('each way of going wrong is named', () => {
  const statements = [
    { file: 'a/find', text: 'MATCH (p) RETURN p' },
    { file: 'b/read', text: `${question}LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row` },
    { file: 'c/read', text: `${question}CALL apoc.load.json('http://x') YIELD value RETURN value` },
  ];
  expect(cypherProblems(statements)).toEqual([
    'cypher/a/find.cypher: begins with no comment that says what it answers',
    'cypher/b/read.cypher: reaches outside the graph',
    'cypher/c/read.cypher: reaches outside the graph',
  ]);
});

test('who tells of people or what is theirs asks for whom they are', () => {
  const text = `${question}MATCH (a:Person)-[:POSES]->(b:Challenge)
    WHERE all(end IN [a] WHERE end.audience IS NULL) RETURN a, b // b.audience`;
  const problem = 'never asks for whom b is';
  expect(cypherProblems([{ file: 'people/list', text }])).toEqual([
    `cypher/people/list.cypher: ${problem}`,
  ]);
  expect(cypherProblems([{ file: 'refresh/list', text }])).toEqual([]);
});

test('a statement in code is noticed, built or not', () => {
  expect(holdsStatement('db.run("MATCH (p:Person) RETURN p", {})')).toBe(true);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is looked for
  expect(holdsStatement('db.run(`MATCH (p:${label}) RETURN p`, {})')).toBe(true);
  expect(holdsStatement('// MATCH (p) finds all\nconst CREATE = match(x);')).toBe(false);
});
