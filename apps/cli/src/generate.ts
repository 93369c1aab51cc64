import { generateProgram, recordKinds, writeCsvFolder } from '@peergraph/exchange';
import type { Command } from 'commander';
import { wholeNumber } from './numbers.ts';
import { table } from './table.ts';
import type { Terminal } from './terminal.ts';

type Options = { people: number; seed: number; out: string };

export function addGenerate(program: Command, terminal: Terminal): void {
  program
    .command('generate')
    .summary('invent a program of any size, as CSV')
    .description(
      'Writes an invented program as a folder of CSV files that `import csv` takes. The same number and seed give the same files.',
    )
    .requiredOption(
      '--people <number>',
      'how many people, 10 to 5,000,000',
      wholeNumber(10, 5_000_000),
    )
    .option(
      '--seed <number>',
      'another seed, another program',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
      1,
    )
    .requiredOption('--out <folder>', 'where to; files of the same names are replaced')
    .action(async ({ people, seed, out }: Options) => {
      const counts = await writeCsvFolder(out, generateProgram({ people, seed }));
      const rows = recordKinds.flatMap((kind) => {
        const count = counts[kind];
        return count === undefined ? [] : [[kind, count]];
      });
      terminal.out(`${table(rows)}\nBring it in with: peergraph import csv ${out}\n`);
    });
}
