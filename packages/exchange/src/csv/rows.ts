import { CsvError, type Options, parse } from 'csv-parse/sync';
import { UnreadableFile } from '../records.ts';
import { textOf } from '../text-of-file.ts';

/** A row's cells and the line of the file on which it begins, from 1. */
export type Row = { line: number; cells: string[] };

/** A row longer than this, in characters, is a quotation mark that was never closed. */
const longestRow = 2_000_000;

/** How often a sign stands in a part of a text. */
function countOf(sign: string, text: string, from = 0, end = text.length): number {
  let count = 0;
  for (let at = text.indexOf(sign, from); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) {
    count += 1;
  }
  return count;
}

/** Where the last row that is complete ends: a line break ends a row when the quotation marks before it are even. */
function endOfRows(text: string): number {
  let end = text.lastIndexOf('\n');
  let marks = countOf('"', text, 0, end);
  while (end > 0 && marks % 2 === 1) {
    const previous = text.lastIndexOf('\n', end - 1);
    marks -= countOf('"', text, previous + 1, end);
    end = previous;
  }
  return end + 1;
}

/** The text of a file in pieces of whole rows: they can be parsed at once, which is several times as fast as a stream. */
async function* blocksOf(path: string, name: string): AsyncGenerator<string> {
  let open = '';
  for await (const piece of textOf(path, name)) {
    open += piece;
    const end = endOfRows(open);
    if (end > 0) yield open.slice(0, end);
    open = open.slice(end);
    if (open.length > longestRow) {
      throw new UnreadableFile(
        `${name} has a row of more than ${longestRow.toLocaleString('en-GB')} characters, or a quotation mark that is never closed. Nothing was read after it; shorten the row or close the mark.`,
      );
    }
  }
  if (open !== '') yield open;
}

/** The separator a header line uses: comma, semicolon or tab, whichever occurs most outside quotes. */
function delimiterOf(block: string): string {
  const header = block.split('\n').find((line) => line.trim() !== '') ?? '';
  const bare = header.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: countOf(sign, bare) }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

function unreadable(error: unknown, name: string, block: string, line: number, options: Options) {
  if (!(error instanceof CsvError)) return error;
  let read = 0;
  const count: Options['on_record'] = (_, { lines }) => {
    read = lines;
    return null;
  };
  try {
    parse(block, { ...options, on_record: count });
  } catch {
    // It is the same error again; what counts is how far it came.
  }
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation mark is opened in this row and never closed'
      : 'a quotation mark stands inside a cell';
  return new UnreadableFile(
    `${name}, line ${line + read}: ${what}. A cell that holds a quotation mark is put in quotation marks, ` +
      'and the mark in it is doubled: "so ""called"" open data".',
  );
}

/**
 * The rows of a CSV file in UTF-8, streamed: comma, semicolon or tab between cells, quoted cells may hold line breaks,
 * empty lines are skipped. Throws `UnreadableFile` with the line where quoting or encoding is broken.
 */
export async function* rowsOf(path: string, name: string): AsyncGenerator<Row> {
  let delimiter: string | undefined;
  let line = 1;
  for await (const block of blocksOf(path, name)) {
    delimiter ??= delimiterOf(block);
    // With tabs between the cells, trimming would take empty cells away.
    const trim = delimiter !== '\t';
    const options = { delimiter, record_delimiter: '\n', relax_column_count: true, trim };
    let rows: string[][];
    try {
      rows = parse(block, options);
    } catch (error) {
      throw unreadable(error, name, block, line, options);
    }
    for (const cells of rows) {
      if (cells.some((cell) => cell !== '')) yield { line, cells };
      line += 1;
      for (const cell of cells) line += countOf('\n', cell);
    }
  }
}
