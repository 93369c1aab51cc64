import type { Result } from './result.ts';

const heads = ['case', 'metric', 'ours', 'theirs', 'ratio', '10–90 %', 'runs', 'compared with'];
/** The columns of numbers stand to the right. */
const numeric = [2, 3, 4, 5, 6];

/** The results for people to read: a line each, notes below the lines they belong to. */
export function table(results: readonly Result[]): string {
  const rows = results.map(({ spread, ...row }) => [
    row.case,
    row.metric,
    grouped(row.ours),
    grouped(row.theirs),
    `${row.ratio} ×`,
    `${spread[0]}–${spread[1]}`,
    String(row.runs),
    row.note === undefined ? row.other : `${row.other} (${row.note})`,
  ]);
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => `${line(row, widths)}\n`).join('');
}

function line(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return numeric.includes(column) ? cell.padStart(width) : cell.padEnd(width);
    })
    .join('  ')
    .trimEnd();
}

const grouped = (value: number) => value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
