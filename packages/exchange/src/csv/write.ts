import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { Entry, RecordKind } from '../records.ts';
import { writeCell } from './cells.ts';
import { columnsOf, fileOf } from './files.ts';

type Output = { stream: WriteStream; names: string[]; rows: string[][] };

/** Rows are handed over in packets: a stream write for each row takes four times as long. */
const packet = 500;

function open(folder: string, kind: RecordKind): Output {
  const names = columnsOf(kind).map((column) => column.name);
  return { stream: createWriteStream(join(folder, fileOf[kind])), names, rows: [names] };
}

async function flush({ stream, rows }: Output): Promise<void> {
  if (!stream.write(stringify(rows.splice(0)))) await once(stream, 'drain');
}

/**
 * Writes records as the folder of CSV files that `readCsv` reads, streaming: one file for each kind that occurs.
 * The folder is made where it is missing; files of the same name are replaced. Problems among the entries are skipped.
 * Returns how many records of each kind were written.
 */
export async function writeCsvFolder(
  folder: string,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
): Promise<Partial<Record<RecordKind, number>>> {
  await mkdir(folder, { recursive: true });
  const outputs = new Map<RecordKind, Output>();
  const counts: Partial<Record<RecordKind, number>> = {};
  for await (const found of entries) {
    if (found.kind === 'problem') continue;
    const output = outputs.get(found.kind) ?? open(folder, found.kind);
    outputs.set(found.kind, output);
    const fields: Readonly<Record<string, unknown>> = found.record;
    output.rows.push(output.names.map((name) => writeCell(fields[name])));
    counts[found.kind] = (counts[found.kind] ?? 0) + 1;
    if (output.rows.length >= packet) await flush(output);
  }
  for (const output of outputs.values()) {
    await flush(output);
    output.stream.end();
    await finished(output.stream);
  }
  return counts;
}
