import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openTestDb, testNeo4j } from '@peergraph/testkit';
import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, test } from 'vitest';
import { queries } from './index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
await openTestDb();
const { uri, user, password } = await testNeo4j();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
afterAll(() => driver.close());

// In an empty database, that every name is known is the work of migrations/create-names: what it lacks is named here.

const named = (prefix: string) => (file: string) => new RegExp(`/${prefix}[^/]*$`).test(file);

/** What Neo4j remarks on a statement and the program means so. */
const intended: { remark: string; of: (file: string) => boolean }[] = [
  // Both ends of a tie are looked up by key: one times one.
  { remark: 'info: cartesian product', of: named('write-') },
  // However far apart two people are, the distance is told.
  { remark: 'info: unbounded variable length pattern', of: named('(find|list-paths)$') },
];

async function explain(text: string) {
  const session = driver.session();
  try {
    const result = session.run(`EXPLAIN ${text}`);
    const columns = await result.keys();
    const { queryType, gqlStatusObjects } = await result.summary();
    const remarks = gqlStatusObjects
      .filter(({ isNotification }) => isNotification)
      .map(({ statusDescription }) => statusDescription);
    return { columns, queryType, remarks };
  } finally {
    await session.close();
  }
}

/** Explained without any parameters, a statement is told which it lacks. */
const isMissing = (remark: string) => remark.startsWith('warn: parameter missing');
const parametersIn = (remarks: string[]) =>
  remarks
    .filter(isMissing)
    .flatMap((remark) => [...remark.matchAll(/\$`(\w+)`/g)].map(([, name]) => name))
    // The database gives it itself.
    .filter((name) => name !== 'circles');

describe.each(queries.map(({ file, ...bound }) => [file, bound] as const))('%s', (file, bound) => {
  test('is what its binding says', async () => {
    const { columns, queryType, remarks } = await explain(bound.text);
    expect({
      parameters: parametersIn(remarks).sort(),
      columns: columns.sort(),
      mode: queryType === 'r' ? bound.mode : 'write',
      remarks: remarks.filter(
        (remark) =>
          !isMissing(remark) &&
          !intended.some((known) => remark.startsWith(known.remark) && known.of(file)),
      ),
    }).toEqual({
      parameters: Object.keys(bound.params.shape).sort(),
      columns: Object.keys(bound.row.shape).sort(),
      mode: bound.mode,
      remarks: [],
    });
  });
});

test('every statement is bound exactly once', () => {
  const files = readdirSync(`${root}cypher`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !/^migrations\/V\d/.test(file))
    .map((file) => file.replace(/\.cypher$/, ''));
  expect(queries.map(({ file }) => file).sort()).toEqual(files.sort());
});
