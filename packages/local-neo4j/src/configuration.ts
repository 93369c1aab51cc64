import { totalmem } from 'node:os';
import { type Home, writeNote } from './home.ts';
import { Neo4jUnavailable } from './neo4j-unavailable.ts';

/** Sizes in megabytes. */
export type Memory = { heap: number; pageCache: number };

/**
 * An eighth of the machine's memory for the heap (512 MB to 2 GB) and a sixteenth for the page cache (256 MB to 1 GB);
 * PEERGRAPH_HEAP and PEERGRAPH_PAGE_CACHE (such as `800m` or `4g`) override them.
 */
export function memoryFor(
  environment: NodeJS.ProcessEnv,
  available = availableMegabytes(),
): Memory {
  const share = (part: number, least: number, most: number) =>
    Math.max(least, Math.min(most, Math.floor(available / part / 128) * 128));
  return {
    heap: sizeIn(environment, 'PEERGRAPH_HEAP') ?? share(8, 512, 2048),
    pageCache: sizeIn(environment, 'PEERGRAPH_PAGE_CACHE') ?? share(16, 256, 1024),
  };
}

function availableMegabytes(): number {
  // A container's limit, where there is one, is what counts; without one this is 0 or absurdly large.
  const limit = process.constrainedMemory();
  return Math.min(totalmem(), limit > 0 ? limit : Number.POSITIVE_INFINITY) / 2 ** 20;
}

function sizeIn(environment: NodeJS.ProcessEnv, name: string): number | undefined {
  const text = environment[name];
  if (!text) return undefined;
  const [, digits, unit] = /^(\d+)([mg])$/i.exec(text) ?? [];
  const megabytes = Number(digits) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
  if (megabytes >= 64) return megabytes;
  throw new Neo4jUnavailable(
    `${name} is "${text}"; it has to be a size such as 800m or 2g, at least 64m.`,
  );
}

/** The whole neo4j.conf. */
function configurationText(
  home: Home,
  port: number,
  memory: Memory,
  more: Readonly<Record<string, string>>,
): string {
  const settings: Record<string, string> = {
    'server.config.strict_validation.enabled': 'true',
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.data': home.data,
    'server.directories.logs': home.logs,
    'server.directories.plugins': home.plugins,
    'server.directories.run': home.run,
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    'dbms.security.auth_enabled': 'true',
    'dbms.security.procedures.unrestricted': '',
    'dbms.usage_report.enabled': 'false',
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
    // LOAD CSV would otherwise read any file of the machine and reach any address for whoever may run Cypher.
    'server.directories.import': home.imports,
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'db.logs.query.enabled': 'OFF',
    // A new home would otherwise take half a gigabyte of empty transaction logs.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '2 days 256M',
    // Without it each of two listeners waits 5 s at shutdown, long after the data is safe.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ['# Written at every start; changes here are lost.', ...lines].join('\n');
}

/** Writes neo4j.conf anew. */
export async function writeConfiguration(
  home: Home,
  port: number,
  memory: Memory,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const text = configurationText(home, port, memory, settings);
  await writeNote(`${home.configuration}/neo4j.conf`, text);
}
