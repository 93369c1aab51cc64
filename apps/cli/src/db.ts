import {
  configuredIn,
  startLocalNeo4j,
  statusOfLocalNeo4j,
  stopLocalNeo4j,
} from '@peergraph/local-neo4j';
import { readEnv } from '@peergraph/server/env';
import type { Command } from 'commander';
import { table } from './table.ts';
import { Refused, type Terminal } from './terminal.ts';

export function addDb(program: Command, terminal: Terminal): void {
  const db = program
    .command('db')
    .summary('start, stop or look at the local Neo4j')
    .description('The local Neo4j, whose data lives in PEERGRAPH_HOME.');
  db.command('start')
    .description('Starts it, if it does not run, and keeps it running until `db stop`.')
    .action(() => start(terminal));
  db.command('stop')
    .description('Stops it, unless something uses it.')
    .option('--force', 'also while something uses it')
    .action((options: { force?: boolean }) => stop(terminal, options));
  db.command('status')
    .description('Says whether it runs, and where its data is.')
    .action(() => status(terminal));
}

function optionsOf({ environment, err }: Terminal) {
  const onProgress = (message: string) => err(`${message}\n`);
  return { home: readEnv(environment).home, environment, onProgress, docker: true };
}

async function start(terminal: Terminal): Promise<void> {
  const { uri, started } = await startLocalNeo4j(optionsOf(terminal));
  terminal.out(
    `Neo4j ${started ? 'runs' : 'runs already'} on ${uri}; \`peergraph db stop\` stops it.\n`,
  );
}

async function stop(terminal: Terminal, { force }: { force?: boolean }): Promise<void> {
  const configured = configuredIn(terminal.environment);
  if (configured)
    throw new Refused(`NEO4J_URI names ${configured.uri}, which was not started here.`);
  const { stopped, usedBy } = await stopLocalNeo4j({ ...optionsOf(terminal), force });
  if (stopped) return terminal.out('Neo4j has stopped.\n');
  const processes = usedBy.join(', ');
  throw new Refused(
    `Process ${processes} uses this Neo4j; it stops with the last of them. \`peergraph db stop --force\` stops it now.`,
  );
}

async function status(terminal: Terminal): Promise<void> {
  const configured = configuredIn(terminal.environment);
  if (configured)
    return terminal.out(`NEO4J_URI names ${configured.uri}; the local Neo4j is not used.\n`);
  const now = await statusOfLocalNeo4j(readEnv(terminal.environment).home);
  terminal.out(
    table([
      ['state', now.state],
      ['runs', now.how === 'docker' ? 'in Docker' : 'on the local JVM'],
      ['address', now.uri ?? '–'],
      ['process', now.pid === undefined ? '–' : String(now.pid)],
      ['used by', now.usedBy.length > 0 ? now.usedBy.join(', ') : 'nobody'],
      ['stays', now.pinned ? 'until `peergraph db stop`' : 'as long as it is used'],
      ['version', now.version ?? '–'],
      ['data', now.home],
      ['logs', now.logs],
    ]),
  );
}
