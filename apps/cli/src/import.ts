import { type Format, findFormat, formats, type Problem } from '@peergraph/exchange';
import { countedKinds, type ImportReport, importEntries } from '@peergraph/graph';
import type { Command } from 'commander';
import { progressOn } from './progress.ts';
import { table } from './table.ts';
import { type Terminal, WrongUse } from './terminal.ts';
import { withDb } from './with-db.ts';

type Options = { program?: string; dryRun?: boolean; json?: boolean };

export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .summary('bring people, topics, challenges and ties into the graph')
    .description(
      'Brings a file or folder into the graph. Everything is written once by its key: importing the same source again changes nothing.',
    )
    .argument('<format>', formats.map(({ id }) => id).join(', '))
    .argument('<path>', 'the file or folder')
    .option('--program <key>', 'the program its cohorts belong to, where the source does not say')
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--json', 'print the report as JSON')
    .action(async (id: string, path: string, options: Options) => {
      await importFrom(terminal, formatNamed(id), path, options);
    });
}

function formatNamed(id: string): Format {
  const format = findFormat(id);
  if (format) return format;
  const known = formats.map((one) => `${one.id} (${one.title})`).join(', ');
  throw new WrongUse(`There is no format "${id}". Formats: ${known}.`);
}

async function importFrom(terminal: Terminal, format: Format, path: string, options: Options) {
  const { program, dryRun = false, json } = options;
  const progress = progressOn(terminal);
  const read = () => format.read(path, program === undefined ? {} : { program });
  // What can't be read at all is told before a database is started for it.
  const entries = read();
  await entries.next();
  await entries.return(undefined);
  const onProgress = (done: number, total: number, kind: string) =>
    progress.at(
      done,
      total,
      kind === 'refresh'
        ? 'records; working out what belongs together'
        : `records; now each ${inWords(kind)}`,
    );
  await withDb(terminal, async (db) => {
    const report = await importEntries(db, read, { dryRun, onProgress }).finally(progress.end);
    terminal.out(json ? `${JSON.stringify(report)}\n` : described(report, options));
  });
}

/** `topicRelation` as people read it. */
const inWords = (kind: string) => kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const problemsShown = 20;

function described(report: ImportReport, { dryRun }: Options): string {
  const { created, updated, unchanged, problems } = report;
  const rows = countedKinds
    .map(
      (kind) =>
        [inWords(kind), created[kind] ?? 0, updated[kind] ?? 0, unchanged[kind] ?? 0] as const,
    )
    .filter(([, ...counts]) => counts.some((count) => count > 0));
  const parts = [
    dryRun ? 'Tried out; nothing was changed.\n\n' : '',
    table([['', 'created', 'updated', 'unchanged'], ...rows]),
    problems.length === 0 ? '' : `\n${problemList(problems)}`,
  ];
  return parts.join('');
}

function problemList(problems: readonly Problem[]): string {
  const shown = problems.slice(0, problemsShown).map(({ file, line, key, message }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    const of = key === undefined ? '' : ` (${key})`;
    return `  ${place}${of}: ${message.replaceAll(/\s+/g, ' ')}\n`;
  });
  const more = problems.length - shown.length;
  return [
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n`,
    ...shown,
    more > 0 ? `  … and ${more} more; --json lists them all\n` : '',
  ].join('');
}
