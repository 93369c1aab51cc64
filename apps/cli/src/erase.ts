import { erase, findPerson, refresh } from '@peergraph/graph';
import type { Command } from 'commander';
import { Refused, type Terminal } from './terminal.ts';
import { withDb } from './with-db.ts';

export function addErase(program: Command, terminal: Terminal): void {
  program
    .command('erase')
    .summary('erase somebody who asks for it')
    .description(
      'Erases a person everywhere, with their account where they have one, for good. No import brings them back; only they can, by accepting an invitation. Without --yes it says whom it would erase.',
    )
    .argument('<person>', 'the person’s key')
    .option('--yes', 'do it')
    .action((key: string, { yes = false }: { yes?: boolean }) => run(terminal, key, yes));
}

async function run(terminal: Terminal, personKey: string, isSure: boolean): Promise<void> {
  await withDb(terminal, async (db) => {
    const [person] = await findPerson(db, { key: personKey });
    if (!isSure) {
      const name = person?.name ?? 'nobody you may see';
      throw new Refused(
        `This would erase ${personKey} (${name}) for good. Say --yes to do it. Nothing was changed.`,
      );
    }
    await erase(db, { personKey }, null);
    await refresh(db);
    terminal.out(`${personKey} is erased. Backups are not: see docs/operator.md.\n`);
  });
}
