import { GraphError } from '@peergraph/graph';
import { Neo4jUnavailable } from '@peergraph/local-neo4j';
import { asksForHelp, help, readCommand, WrongUse } from './command.ts';
import { machine } from './machine.ts';
import { NotEmpty } from './scratch-neo4j.ts';
import { table } from './table.ts';

// What `npm run bench -- NAME` runs. Results go to standard output, what goes on to standard error.

const interruption = new AbortController();
const { signal } = interruption;
const undo: (() => Promise<void>)[] = [];
const tell = (message: string) => process.stderr.write(`${message}\n`);

async function run(): Promise<void> {
  if (asksForHelp(process.argv.slice(2))) {
    process.stdout.write(help());
    return;
  }
  const { bench, people, json } = readCommand(process.argv.slice(2));
  const before = machine();
  const atEnd = (step: () => Promise<void>) => {
    undo.push(step);
  };
  const { results, software } = await bench.run({ people, tell, signal, atEnd });
  const measured = { bench: bench.name, machine: { ...before, ...software }, results };
  process.stdout.write(json ? `${JSON.stringify(measured)}\n` : table(results));
}

async function giveBack(): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step();
}

/** Stops in good order; a second wish to stop is granted at once. */
async function stop(): Promise<void> {
  if (signal.aborted) process.exit(130);
  tell('\nStopping …');
  interruption.abort();
  await done;
  await giveBack();
  process.exit(130);
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);

const expected = [GraphError, Neo4jUnavailable, NotEmpty];

function statusOf(error: unknown): number {
  // The abort closed the database under the bench.
  if (signal.aborted) return 130;
  if (error instanceof WrongUse) {
    tell(error.message);
    return 2;
  }
  const isExpected = error instanceof Error && expected.some((known) => error instanceof known);
  console.error(isExpected ? error.message : error);
  return 1;
}

const done = run().then(
  () => 0,
  (error: unknown) => statusOf(error),
);
process.exitCode = await done;
if (!signal.aborted) await giveBack();
