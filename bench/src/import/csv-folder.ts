import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateProgram, writeCsvFolder } from '@peergraph/exchange';
import type { Setting } from '../benches.ts';

export type CsvFolder = { path: string; rows: number };

/** A generated program as the CSV files that people bring, in a temporary folder that is removed at the end. */
export async function writeProgram(people: number, { atEnd }: Setting): Promise<CsvFolder> {
  const path = await mkdtemp(join(tmpdir(), 'peergraph-bench-csv-'));
  atEnd(() => rm(path, { recursive: true, force: true }));
  const written = await writeCsvFolder(path, generateProgram({ people, seed: 1 }));
  return { path, rows: Object.values(written).reduce((sum, count) => sum + count, 0) };
}
