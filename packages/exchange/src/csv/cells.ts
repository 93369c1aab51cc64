import type { Column } from './files.ts';

/**
 * Spreadsheets run cells that begin with one of these as formulas, so text that does so is written with a `'`
 * in front, and read without it. Numbers cannot do harm and stay as they are.
 */
const formula = /^'*[=+\-@\t\r]/;
const escapedFormula = /^'+[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

const neutralised = (text: string) =>
  formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;

/** `;` separates the items of a list; within an item it is written `\;`, and `\` as `\\`. */
function splitList(cell: string): string[] {
  const pieces = cell.includes('\\')
    ? (cell.match(/(?:\\[\s\S]|[^\\;])+/g) ?? [])
    : cell.split(';');
  return pieces
    .map((item) => item.replace(/\\([\\;])/g, '$1').trim())
    .filter((item) => item !== '');
}

const joinList = (items: readonly string[]) =>
  items.map((item) => item.replace(/[\\;]/g, '\\$&')).join(';');

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

const allowed = (value: string, { values }: Column) =>
  values.find((one) => one.toLowerCase() === value.toLowerCase()) ?? value;

/**
 * What a cell says, `undefined` when it is empty. A value that cannot be understood comes back as the text it is,
 * for the record's schema to refuse.
 */
export function readCell(cell: string, column: Column): unknown {
  const text = escapedFormula.test(cell) ? cell.slice(1) : cell;
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  switch (column.cell) {
    case 'number':
      return plainNumber.test(trimmed) ? Number(trimmed) : trimmed;
    case 'boolean':
      return booleans.get(trimmed.toLowerCase()) ?? trimmed;
    case 'list':
      return splitList(text).map((item) => allowed(item, column));
    case 'text':
      return allowed(text, column);
  }
}

/** The cell that `readCell` turns back into the value; '' for undefined. */
export function writeCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return neutralised(joinList(value.map(String)));
  return typeof value === 'string' ? neutralised(value) : String(value);
}
