import { type Entry, type Format, findFormat, formats, type Problem } from '@peergraph/exchange';
import { attach, countedKinds, type Db, type ImportReport, importEntries } from '@peergraph/graph';
import type { Command } from 'commander';
import { progressOn } from './progress.ts';
import { table } from './table.ts';
import { type Terminal, WrongUse } from './terminal.ts';
import { withDb } from './with-db.ts';

type Options = {
  program?: string;
  language?: string;
  all?: boolean;
  dryRun?: boolean;
  json?: boolean;
};

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
    .option('--language <tag>', 'of a taxonomy: the language of its names, such as de (en)')
    .option('--all', 'of a taxonomy: every concept, not only what concerns the topics there are')
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
  const { program, language, all, dryRun = false, json } = options;
  if (!format.attaches && (language !== undefined || all))
    throw new WrongUse('--language and --all are for taxonomies: peergraph import taxonomy FILE.');
  const progress = progressOn(terminal);
  const reading = { ...(program && { program }), ...(language && { language }) };
  const told = format.attaches ? await readWhole(format.read(path, reading)) : undefined;
  const read = () => (told ? again(told) : format.read(path, reading));
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
  const bring = (db: Db, from = read) =>
    importEntries(db, from, { dryRun, onProgress }).finally(progress.end);
  await withDb(terminal, async (db) => {
    if (!told) return tell(await bring(db));
    const attached = await attach(db, told, { all: all ?? false });
    const report = await bring(db, () => again(attached.entries));
    return tell({ ...report, leftOut: attached.leftOut });
  });
  function tell(report: Report) {
    terminal.out(json ? `${JSON.stringify(report)}\n` : described(report, options));
  }
}

/** `leftOut`: how many concepts of a taxonomy have nothing to do with the topics there are. */
type Report = ImportReport & { leftOut?: number };

async function readWhole(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const whole: Entry[] = [];
  for await (const entry of entries) whole.push(entry);
  return whole;
}

async function* again(entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries;
}

/** `topicRelation` as people read it. */
const inWords = (kind: string) => kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const problemsShown = 20;

function described(report: Report, { dryRun }: Options): string {
  const { created, updated, unchanged, problems, leftOut = 0, denied = 0 } = report;
  const rows = countedKinds
    .map(
      (kind) =>
        [inWords(kind), created[kind] ?? 0, updated[kind] ?? 0, unchanged[kind] ?? 0] as const,
    )
    .filter(([, ...counts]) => counts.some((count) => count > 0));
  const parts = [
    dryRun ? 'Tried out; nothing was changed.\n\n' : '',
    table([['', 'created', 'updated', 'unchanged'], ...rows]),
    leftOut === 0
      ? ''
      : `\n${leftOut} ${leftOut === 1 ? 'concept has' : 'concepts have'} nothing to do with the topics here; --all brings them too\n`,
    denied === 0
      ? ''
      : `\n${denied} ${denied === 1 ? 'claim was left out, because whoever it is about' : 'claims were left out, because those they are about'} said otherwise\n`,
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
