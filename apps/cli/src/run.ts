import { UnreadableFile, UnwritableFile } from '@peergraph/exchange';
import { GraphError } from '@peergraph/graph';
import { Neo4jUnavailable } from '@peergraph/local-neo4j';
import { BadEnvironment } from '@peergraph/server/env';
import { Command, CommanderError } from 'commander';
import { addAudit } from './audit.ts';
import { addDb } from './db.ts';
import { addErase } from './erase.ts';
import { addEvaluate } from './evaluate.ts';
import { addGenerate } from './generate.ts';
import { addImport } from './import.ts';
import { addRefresh } from './refresh.ts';
import { addSearch } from './search.ts';
import { Refused, type Terminal, WrongUse } from './terminal.ts';

const commands = [
  addImport,
  addRefresh,
  addGenerate,
  addSearch,
  addEvaluate,
  addAudit,
  addErase,
  addDb,
];

/** Runs one command line and returns its exit status: 0 done, 1 refused or failed, 2 wrong use. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('peergraph')
    .description('Finds who outside your own network can help with a challenge.')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('See peergraph --help.');
  for (const add of commands) add(program, terminal);
  for (const command of program.commands) {
    command.showHelpAfterError(`See peergraph ${command.name()} --help.`);
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    return statusOf(error, terminal);
  }
}

const expected = [
  Refused,
  UnreadableFile,
  UnwritableFile,
  GraphError,
  Neo4jUnavailable,
  BadEnvironment,
];

function statusOf(error: unknown, { err, environment }: Terminal): number {
  if (error instanceof CommanderError) {
    // Commander has said what is wrong; asking for help is not wrong.
    return error.exitCode === 0 ? 0 : 2;
  }
  if (error instanceof WrongUse) {
    err(`${error.message}\nSee peergraph --help.\n`);
    return 2;
  }
  if (
    error instanceof Error &&
    (expected.some((known) => error instanceof known) || isOfSystem(error))
  ) {
    err(`${error.message}\n`);
    return 1;
  }
  const message = error instanceof Error ? error.message : String(error);
  err(`Something went wrong that should not have: ${message}\n`);
  if (environment.PEERGRAPH_DEBUG && error instanceof Error) err(`${error.stack}\n`);
  else err('PEERGRAPH_DEBUG=1 shows where.\n');
  return 1;
}

/** A file that is not there, a disk that is full: no fault of ours, and the message says which. */
const isOfSystem = (error: Error) => 'syscall' in error && 'code' in error;
