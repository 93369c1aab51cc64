import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkRecord, firstOnly, impliedFields } from '../check-record.ts';
import { type Entry, type RecordKind, recordKinds, UnreadableFile } from '../records.ts';
import { readCell } from './cells.ts';
import { type Column, columnsOf, fileNames, fileOf, foldHeader } from './files.ts';
import { type Row, rowsOf } from './rows.ts';

type Source = { kind: RecordKind; path: string; name: string };
type Options = { program?: string };

async function namesIn(path: string): Promise<{ folder: string; names: string[] }> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UnreadableFile(`${path} does not exist.`);
  if (!found.isDirectory()) return { folder: dirname(path), names: [basename(path)] };
  return { folder: path, names: (await readdir(path)).sort() };
}

async function sourcesIn(path: string) {
  const { folder, names } = await namesIn(path);
  const csvNames = names.filter((name) => name.toLowerCase().endsWith('.csv'));
  const sources = recordKinds.flatMap((kind): Source[] => {
    const name = csvNames.find((one) => one.toLowerCase() === fileOf[kind]);
    return name === undefined ? [] : [{ kind, name, path: join(folder, name) }];
  });
  if (sources.length === 0) {
    throw new UnreadableFile(`${path} holds none of the files ${fileNames.join(', ')}.`);
  }
  const unknown = csvNames.filter((name) => !fileNames.includes(name.toLowerCase()));
  return { sources, unknown };
}

/** The columns of a file in the order of its header; null where it has one nobody knows. */
function readHeader({ kind, name }: Source, header: Row | undefined, options: Options) {
  const known = columnsOf(kind);
  const implied = impliedFields(kind, options);
  const found = header?.cells ?? [];
  const columns = found.map(
    (cell) => known.find((column) => foldHeader(column.name) === foldHeader(cell)) ?? null,
  );
  const missing = known.filter(
    (column) =>
      column.required && !columns.includes(column) && !Object.hasOwn(implied, column.name),
  );
  if (missing.length > 0) {
    throw new UnreadableFile(
      `${name}: the column ${missing.map((column) => column.name).join(', ')} is missing. ` +
        `Found: ${found.join(', ') || 'no columns'}.`,
    );
  }
  const twice = columns.find((column, index) => column && columns.indexOf(column) !== index);
  if (twice) throw new UnreadableFile(`${name}: the column ${twice.name} is there twice.`);
  const unknown = found.filter((cell, index) => columns[index] === null && cell.trim() !== '');
  return { columns, unknown, known };
}

function fieldsOf(cells: readonly string[], columns: readonly (Column | null)[], start: object) {
  const fields: Record<string, unknown> = { ...start };
  columns.forEach((column, index) => {
    const value = column ? readCell(cells[index] ?? '', column) : undefined;
    if (column && value !== undefined) fields[column.name] = value;
  });
  return fields;
}

/** Reads a file to its end, so that one that cannot be read is refused before anything is written. */
async function check(source: Source, options: Options): Promise<void> {
  let header: Row | undefined;
  for await (const row of rowsOf(source.path, source.name)) header ??= row;
  readHeader(source, header, options);
}

async function* readFile(source: Source, options: Options): AsyncGenerator<Entry> {
  const { kind, name: file } = source;
  const implied = impliedFields(kind, options);
  const first = firstOnly();
  let columns: (Column | null)[] | undefined;
  for await (const { line, cells } of rowsOf(source.path, file)) {
    if (columns === undefined) {
      const header = readHeader(source, { line, cells }, options);
      columns = header.columns;
      if (header.unknown.length > 0) {
        const message =
          `unknown column ${header.unknown.join(', ')} ignored; ` +
          `known are ${header.known.map((column) => column.name).join(', ')}`;
        yield { kind: 'problem', problem: { file, line, message } };
      }
      continue;
    }
    const width = columns.length;
    if (cells.slice(width).some((cell) => cell !== '')) {
      const message =
        `${cells.length} cells where the header has ${width} ` +
        '(a cell that holds the separator must be in quotation marks); left out';
      yield { kind: 'problem', problem: { file, line, message } };
      continue;
    }
    for (const found of checkRecord(kind, fieldsOf(cells, columns, implied), { file, line })) {
      yield first(found);
    }
  }
}

/**
 * Reads a folder of CSV files, or one of them, as `docs/csv.md` lays them out.
 *
 * Every file is checked to its end before the first entry: `UnreadableFile` names the file, the line or column,
 * and what would be right. Rows that do not fit, duplicates and unknown columns become problems.
 * With `options.program`, cohorts that name no program belong to that one.
 */
export async function* readCsv(path: string, options: Options = {}): AsyncGenerator<Entry> {
  const { sources, unknown } = await sourcesIn(path);
  for (const source of sources) await check(source, options);
  for (const file of unknown) {
    const message = `not one of the files that are read (${fileNames.join(', ')}); ignored`;
    yield { kind: 'problem', problem: { file, message } };
  }
  for (const source of sources) yield* readFile(source, options);
}
