import { type Db, listPersonKeys } from '@peergraph/graph';
import type { Command } from 'commander';
import { type Evaluation, evaluate, type Outcome } from './evaluation.ts';
import { outcomeOf } from './outcome-of.ts';
import { type Query, readPack } from './pack.ts';
import { progressOn } from './progress.ts';
import { table } from './table.ts';
import type { Terminal } from './terminal.ts';
import { withDb } from './with-db.ts';

type Report = Evaluation & { unknownKeys: string[] };

export function addEvaluate(program: Command, terminal: Terminal): void {
  program
    .command('evaluate')
    .summary('measure the search on questions with known answers')
    .description(
      'Asks every query of a pack and says how far up the right people came out. A pack holds one query a line, in JSON: id, person, one of text, topics and challenge, candidates, relevant.',
    )
    .argument('<pack>', 'the file, such as pack.jsonl')
    .option('--json', 'print the figures as JSON')
    .action(async (path: string, { json }: { json?: boolean }) => {
      const queries = await readPack(path);
      await withDb(terminal, async (db) => {
        const report = await askAll(db, queries, terminal);
        terminal.out(json ? `${JSON.stringify(report)}\n` : described(report));
      });
    });
}

/** How many queries are asked at the same time. */
const atOnce = 2;

async function askAll(db: Db, queries: readonly Query[], terminal: Terminal): Promise<Report> {
  const progress = progressOn(terminal);
  const everybody = await listPersonKeys(db);
  const known = new Set(everybody);
  const unknown = new Set<string>();
  const outcomes: Outcome[] = [];
  const waiting = [...queries.entries()];
  const askNext = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, query] = next;
      outcomes[index] = await outcomeOf(db, query, everybody);
      progress.at(queries.length - waiting.length, queries.length, 'queries');
      const { person, candidates, relevant } = query;
      for (const key of [...(person ? [person] : []), ...(candidates ?? []), ...relevant]) {
        if (!known.has(key)) unknown.add(key);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askNext));
  progress.end();
  const { queries: asked, ...figures } = evaluate(outcomes);
  return { queries: asked, unknownKeys: [...unknown].sort(), ...figures };
}

function described(report: Report): string {
  const { ci95, msPerQuery, queries, unknownKeys } = report;
  const figure = (value: number) => value.toFixed(3);
  const interval = ([low, high]: [number, number]) => `${figure(low)} to ${figure(high)}`;
  const rows = [
    ['', 'mean', '95 % interval'],
    ['recall@5', figure(report['recall@5']), ''],
    ['recall@10', figure(report['recall@10']), interval(ci95['recall@10'])],
    ['mrr', figure(report.mrr), interval(ci95.mrr)],
    ['ndcg@10', figure(report['ndcg@10']), ''],
    ['map', figure(report.map), ''],
  ];
  const times = `${Math.round(msPerQuery.p50)} ms a query, 95 % within ${Math.round(msPerQuery.p95)} ms`;
  const missing =
    unknownKeys.length === 0
      ? ''
      : `${unknownKeys.length} keys of the pack are unknown to the graph: ${unknownKeys.slice(0, 10).join(', ')}${unknownKeys.length > 10 ? ', …' : ''}\n`;
  return `${table(rows)}\n${queries} queries; ${times}\n${missing}`;
}
