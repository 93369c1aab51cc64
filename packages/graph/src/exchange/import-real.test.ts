import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFormat } from '@peergraph/exchange';
import { openTestDb } from '@peergraph/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ImportReport, importEntries, refresh } from '../index.ts';

const program = fileURLToPath(new URL('../../../../../shared/data/ols', import.meta.url));
const there = existsSync(program);
if (!there)
  console.info(`Skipped: the published program is read from ${program}, which is not there.`);

describe.skipIf(!there)('the published Open Seeds program', async () => {
  if (!there) return;
  const db = await openTestDb();
  const openseeds = findFormat('openseeds');
  const importing = async (): Promise<ImportReport> => {
    if (!openseeds) throw new Error('The format openseeds is gone.');
    return importEntries(db, () => openseeds.read(program, {}));
  };
  const mentorNotAmongPeople = async () => {
    const people = new Set<string>();
    const named = new Set<string>();
    if (openseeds) {
      for await (const entry of openseeds.read(program, {})) {
        if (entry.kind === 'person') people.add(entry.record.key);
        if (entry.kind !== 'challenge') continue;
        for (const key of [...entry.record.posedBy, ...entry.record.helpedBy]) named.add(key);
      }
    }
    return [...named].find((key) => !people.has(key));
  };
  let first: ImportReport;
  beforeAll(async () => {
    first = await importing();
  });

  test('comes in whole, and the one mentor who is not among the people is told', async () => {
    expect(first.created).toMatchObject({ program: 1, cohort: 5, person: 381, challenge: 149 });
    expect(first.updated).toEqual({});
    const absent = first.problems.filter(
      ({ file, message }) => file.endsWith('projects.yaml') && message.includes('is not a person'),
    );
    expect(absent).toEqual([
      expect.objectContaining({
        key: await mentorNotAmongPeople(),
        message: expect.stringMatching(/ of this file or of the graph; left out of .*challenge /),
      }),
    ]);
    const counted = await db.run(
      `RETURN COUNT { (:Person) } AS people, COUNT { (:Challenge) } AS challenges, COUNT { (:Cohort) } AS cohorts,
         COUNT { (:Person)-[:CONNECTED]->(:Person) } AS connections`,
      {},
      'read',
    );
    expect(counted).toEqual([
      { people: 381, challenges: 149, cohorts: 5, connections: first.created.connection },
    ]);
  });

  test('changes nothing when it comes again, also after a refresh', async () => {
    const again = await importing();
    await refresh(db);
    const { created, updated, unchanged } = await importing();
    expect([again.created, again.updated, created, updated]).toEqual([{}, {}, {}, {}]);
    expect(unchanged).toEqual(first.created);
  });
});
