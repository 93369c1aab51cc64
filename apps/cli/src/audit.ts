import { verifyAudit } from '@peergraph/graph';
import type { Command } from 'commander';
import { Refused, type Terminal } from './terminal.ts';
import { withDb } from './with-db.ts';

export function addAudit(program: Command, terminal: Terminal): void {
  program
    .command('audit')
    .summary('check the record of what was done')
    .description('The record of what was done, refused and shown.')
    .command('verify')
    .description('Follows the chain of entries, and says where one was changed or taken out.')
    .option('--json', 'one JSON document')
    .action((options: { json?: boolean }) => verify(terminal, options));
}

async function verify(terminal: Terminal, { json = false }: { json?: boolean }): Promise<void> {
  const check = await withDb(terminal, verifyAudit);
  if (json) terminal.out(`${JSON.stringify(check)}\n`);
  if (check.problem) throw new Refused(check.problem);
  if (!json)
    terminal.out(
      `${check.entries} entries, none changed. Keep this somewhere else: ${check.hash || 'nothing yet'}\n`,
    );
}
