import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UnreadableFile } from '../records.ts';
import { delimiterOf, textOf } from './text.ts';

/** A row's cells and the line of the file on which it begins, from 1. */
export type Row = { line: number; cells: string[] };

/** A cell longer than this is a quotation mark that was never closed. */
const longestRow = 2_000_000;

async function firstLine(path: string, name: string): Promise<string> {
  let start = '';
  for await (const piece of textOf(path, name)) {
    start += piece;
    const line = start.split('\n').find((one) => one.trim() !== '');
    if (line !== undefined && start.includes('\n', start.indexOf(line))) return line;
    if (start.length > longestRow) break;
  }
  return start;
}

const lineBreaksIn = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

function unreadable(error: unknown, name: string, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  const what = unclosed
    ? 'a quotation mark is opened in this row and never closed'
    : 'a quotation mark stands inside a cell';
  return new UnreadableFile(
    `${name}, line ${line}: ${what}. A cell that holds a quotation mark is put in quotation marks, ` +
      'and the mark in it is doubled: "so ""called"" open data".',
  );
}

/**
 * The rows of a CSV file in UTF-8, streamed: comma, semicolon or tab between cells, quoted cells may hold line breaks,
 * empty lines are skipped. Throws `UnreadableFile` with the line where quoting or encoding is broken.
 */
export async function* rowsOf(path: string, name: string): AsyncGenerator<Row> {
  const delimiter = delimiterOf(await firstLine(path, name));
  let lastLine = 0;
  // The parser runs some rows ahead of the reader: the lines of those wait here.
  const lines: number[] = [];
  const parser = parse({
    delimiter,
    max_record_size: longestRow,
    on_record: (cells, info) => {
      lastLine = info.lines;
      lines.push(lastLine - lineBreaksIn(cells));
      return cells;
    },
    record_delimiter: '\n',
    relax_column_count: true,
    skip_records_with_empty_values: true,
    // With tabs between the cells, trimming would take empty cells away.
    trim: delimiter !== '\t',
  });
  // The iterator below throws whatever goes wrong; without a callback the process would end.
  pipeline(Readable.from(textOf(path, name)), parser, () => {});
  try {
    for await (const cells of parser) yield { line: lines.shift() ?? lastLine, cells };
  } catch (error) {
    throw unreadable(error, name, lastLine + 1);
  }
}
