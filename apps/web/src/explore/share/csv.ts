/** What a cell of a table holds; lists are written with semicolons. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/**
 * A table as CSV (RFC 4180, with a byte order mark, so that spreadsheets read it as UTF-8). Text a spreadsheet would
 * run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map(written).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = harmless(typeof cell === 'string' ? cell : cell.join('; '));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Not harmful: what is nothing but a number, such as `-3.5`. */
function harmless(text: string): string {
  const isNumber = /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(text);
  return /^[=+\-@\t\r\n]/.test(text) && !isNumber ? `'${text}` : text;
}
