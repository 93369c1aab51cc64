import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Entry, RecordKind } from '../records.ts';
import { unwritable } from '../unwritable.ts';
import { writeCell } from './cells.ts';
import { columnsOf, fileOf } from './files.ts';

type Output = { path: string; file: FileHandle; names: string[]; rows: string[][] };

/** Rows are handed over in packets: a write for each row takes four times as long. */
const packet = 500;

async function openOutput(folder: string, kind: RecordKind): Promise<Output> {
  const names = columnsOf(kind).map((column) => column.name);
  const path = join(folder, fileOf[kind]);
  const file = await open(path, 'w').catch((error) => unwritable(path, error));
  return { path, file, names, rows: [names] };
}

async function flush({ path, file, rows }: Output): Promise<void> {
  await file.appendFile(stringify(rows.splice(0))).catch((error) => unwritable(path, error));
}

/**
 * Writes records as the folder of CSV files that `readCsv` reads, streaming: one file for each kind that occurs.
 * The folder is made where it is missing; files of the same name are replaced. Problems among the entries are skipped.
 * Returns how many records of each kind were written. Throws `UnwritableFile`, which says what is in the way.
 */
export async function writeCsvFolder(
  folder: string,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
): Promise<Partial<Record<RecordKind, number>>> {
  await mkdir(folder, { recursive: true }).catch((error) => unwritable(folder, error));
  const outputs = new Map<RecordKind, Output>();
  const counts: Partial<Record<RecordKind, number>> = {};
  try {
    for await (const found of entries) {
      if (found.kind === 'problem') continue;
      const output = outputs.get(found.kind) ?? (await openOutput(folder, found.kind));
      outputs.set(found.kind, output);
      const fields: Readonly<Record<string, unknown>> = found.record;
      output.rows.push(output.names.map((name) => writeCell(fields[name])));
      counts[found.kind] = (counts[found.kind] ?? 0) + 1;
      if (output.rows.length >= packet) await flush(output);
    }
    for (const output of outputs.values()) await flush(output);
  } finally {
    for (const { file } of outputs.values()) await file.close();
  }
  return counts;
}
