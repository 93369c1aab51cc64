import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entriesOf } from './folder-of-files.ts';
import { openseeds } from './openseeds.ts';
import type { Entry } from './records.ts';

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url));
const program = `${shared}/data/ols`;
const there = existsSync(program);
if (!there)
  console.info(`Skipped: the published program is read from ${program}, which is not there.`);

const countOf = (entries: readonly Entry[], kind: Entry['kind']) =>
  entries.filter((found) => found.kind === kind).length;

describe.skipIf(!there)('the published Open Seeds program', () => {
  it('has its people, challenges, cohorts and talks', async () => {
    const entries = await entriesOf(openseeds.read(program, {}));
    expect({
      people: countOf(entries, 'person'),
      challenges: countOf(entries, 'challenge'),
      cohorts: countOf(entries, 'cohort'),
      // 133 talks of the library and 160 calls; every talk of a call is one of the library.
      sessions: countOf(entries, 'session'),
    }).toEqual({ people: 381, challenges: 149, cohorts: 5, sessions: 293 });
  });

  it('keeps the one person of a project who is not among the people, for the import to report', async () => {
    const entries = await entriesOf(openseeds.read(program, {}));
    const keys = new Set(
      entries.flatMap((found) => (found.kind === 'person' ? [found.record.key] : [])),
    );
    const absent = entries.flatMap((found) =>
      found.kind === 'challenge'
        ? [...found.record.posedBy, ...found.record.helpedBy].filter((key) => !keys.has(key))
        : [],
    );
    expect(absent).toHaveLength(1);
  });

  it('dates every cohort by its schedule', async () => {
    const entries = await entriesOf(openseeds.read(program, {}));
    const starts = entries.flatMap((found) =>
      found.kind === 'cohort' ? [found.record.starts] : [],
    );
    expect(starts).toEqual(['2020-01-20', '2020-08-31', '2021-02-08', '2021-09-13', '2022-02-21']);
  });
});

describe.skipIf(!existsSync(`${shared}/eval`))('its earlier states', () => {
  it.each([
    ['t1-ols-4', 300, 89, 3],
    ['t1-ols-5', 302, 115, 4],
    ['t2-hidden-topic', 381, 149, 5],
  ])('are read too: %s', async (pack, people, challenges, cohorts) => {
    const entries = await entriesOf(openseeds.read(`${shared}/eval/${pack}/data`, {}));
    expect(countOf(entries, 'person')).toBe(people);
    expect(countOf(entries, 'challenge')).toBe(challenges);
    expect(countOf(entries, 'cohort')).toBe(cohorts);
  });
});
