import type { Bench, Setting } from '../benches.ts';
import { compare, type Result } from '../result.ts';
import { empty, openScratchNeo4j, type ScratchNeo4j } from '../scratch-neo4j.ts';
import { type CsvFolder, writeProgram } from './csv-folder.ts';
import type { Efforts } from './importer.ts';
import { importers, runImporter } from './run-importer.ts';

/**
 * `peergraph import csv` beside a bare UNWIND script, from the same files into the same database, emptied in between, with
 * the same constraints and indexes; each in a process of its own.
 */
export const importing: Bench = {
  name: 'import',
  people: [10_000, 100_000],
  run: async (setting) => {
    const neo4j = await openScratchNeo4j(setting);
    // Unmeasured: it has the JVM compile what both use, and the plans made.
    await measure(1_000, 1, neo4j, setting);
    const results: Result[] = [];
    for (const people of setting.people) {
      results.push(...(await measure(people, people > 30_000 ? 1 : 3, neo4j, setting)));
    }
    return { results, software: neo4j.software };
  },
};

type Round = { ours: Efforts; theirs: Efforts };

async function measure(
  people: number,
  rounds: number,
  neo4j: ScratchNeo4j,
  setting: Setting,
): Promise<Result[]> {
  const { access, db } = neo4j;
  const { signal, tell } = setting;
  const csv = await writeProgram(people, setting);
  const once = async (name: keyof typeof importers) => {
    await empty(db);
    const efforts = await runImporter(importers[name], { folder: csv.path, access }, signal);
    const { seconds, megabytes } = efforts.whole;
    tell(
      `${people} people, ${csv.rows} rows, ${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
    );
    return efforts;
  };
  const played: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const theirsFirst = round % 2 === 1;
    const before = theirsFirst ? await once('unwind') : undefined;
    const ours = await once('ours');
    played.push({ ours, theirs: before ?? (await once('unwind')) });
  }
  return resultsOf(people, csv, played);
}

const parts = [
  { part: 'written', words: 'without refresh' },
  { part: 'whole', words: 'with refresh' },
] as const;

function resultsOf(people: number, { rows }: CsvFolder, played: readonly Round[]): Result[] {
  const other = 'bare UNWIND script';
  return parts.flatMap(({ part, words }) => {
    const name = `${people} people, ${words}`;
    const efforts = played.map(({ ours, theirs }) => ({ ours: ours[part], theirs: theirs[part] }));
    const speeds = efforts.map(({ ours, theirs }) => ({
      ours: rows / ours.seconds,
      theirs: rows / theirs.seconds,
    }));
    const peaks = efforts.map(({ ours, theirs }) => ({
      ours: ours.megabytes,
      theirs: theirs.megabytes,
    }));
    return [
      compare({ case: name, metric: 'rows/s', other, pairs: speeds }),
      compare({ case: name, metric: 'peak MB', other, pairs: peaks }),
    ];
  });
}
