import { refresh } from '@peergraph/graph';
import type { Command } from 'commander';
import { progressOn } from './progress.ts';
import { table } from './table.ts';
import type { Terminal } from './terminal.ts';
import { withDb } from './with-db.ts';

export function addRefresh(program: Command, terminal: Terminal): void {
  program
    .command('refresh')
    .summary('work out again what the graph derives from itself')
    .description(
      'Brings up to date the texts people are found by, how many know each topic, which topics go together, and the communities. An import does so itself, as far as what it changed reaches; this is for after changes made otherwise.',
    )
    .option('--json', 'print how long each step took as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const progress = progressOn(terminal);
      const onProgress = (done: number, total: number, what: string) =>
        progress.at(done, total, `steps; ${what}`);
      await withDb(terminal, async (db) => {
        const steps = await refresh(db, { onProgress }).finally(progress.end);
        terminal.out(
          json
            ? `${JSON.stringify({ steps })}\n`
            : table([['', 'seconds'], ...steps.map(({ what, seconds }) => [what, seconds])]),
        );
      });
    });
}
