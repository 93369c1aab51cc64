import { readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { type Db, jobDeadline } from './db.ts';
import { GraphError } from './errors.ts';
import { defineJob, defineQuery } from './query.ts';

const defaultFolder = fileURLToPath(new URL('../../../cypher/migrations/', import.meta.url));

const nothing = z.object({});
const prepareLock = defineJob('migrations/prepare-lock', nothing);
const awaitIndexes = defineJob('migrations/await-indexes', nothing);
const createNames = defineQuery('migrations/create-names', nothing, nothing, jobDeadline);
const Applied = z.object({ version: z.string(), source: z.string(), checksum: z.string() });
const listApplied = defineQuery('migrations/list-applied', nothing, Applied);
const takeLock = defineQuery(
  'migrations/lock',
  z.object({ token: z.string() }),
  z.object({ token: z.string() }),
);
const renewLock = defineQuery('migrations/renew-lock', z.object({ token: z.string() }), nothing);
const releaseLock = defineQuery('migrations/unlock', z.object({ token: z.string() }), nothing);
const recordApplied = defineQuery(
  'migrations/record-applied',
  z.object({
    version: z.string(),
    description: z.string(),
    source: z.string(),
    checksum: z.string(),
    milliseconds: z.number(),
    by: z.string(),
  }),
  nothing,
);

export type Migration = {
  version: string;
  description: string;
  source: string;
  statements: string[];
  checksum: string;
};

/**
 * Brings the database's schema up to date and returns the versions it applied, in order.
 * Files and history are those of neo4j-migrations, so its tools can read and go on from them. Every statement
 * must be one that may run twice (`IF NOT EXISTS`): a migration that was killed is simply run again.
 * Throws CONFLICT when a file that was applied has changed since or is gone, or when somebody else is migrating.
 */
export async function migrate(db: Db, folder = defaultFolder): Promise<string[]> {
  const migrations = readMigrations(folder);
  await prepareLock(db, {});
  const pending = async () => migrations.slice(checkHistory(migrations, await listApplied(db, {})));
  const applied =
    (await pending()).length === 0 ? [] : await underLock(db, () => applyAll(db, pending));
  // Also those of a migration that was killed while they were filled.
  await awaitIndexes(db, {});
  await createNames(db, {});
  return applied;
}

/** What is pending is looked at again: somebody may have migrated between the first look and the lock. */
async function applyAll(db: Db, pending: () => Promise<Migration[]>): Promise<string[]> {
  const left = await pending();
  for (const migration of left) await apply(db, migration);
  return left.map((migration) => migration.version);
}

/** The migrations of a folder, in the order of their versions. */
function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .flatMap((source) => {
      const [, version, words] = /^V(\d+(?:_\d+)*)__(.+)\.cypher$/.exec(source) ?? [];
      if (!version || !words) return [];
      const statements = splitStatements(readFileSync(`${folder}/${source}`, 'utf8'));
      const description = words.replaceAll('_', ' ');
      return [{ version, description, source, statements, checksum: checksumOf(statements) }];
    })
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
  for (const [index, { version, source }] of migrations.entries()) {
    const other = migrations[index + 1];
    if (other?.version === version)
      throw new Error(`${source} and ${other.source} have the same version: give one another.`);
  }
  return migrations;
}

function splitStatements(text: string): string[] {
  return text
    .split(/;(?:\r?\n|\r|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** neo4j-migrations takes the CRC32 of the statements one after another. */
function checksumOf(statements: string[]): string {
  return String(statements.reduce((sum, statement) => crc32(statement, sum), 0));
}

/** How many of the migrations are applied already. */
function checkHistory(migrations: Migration[], applied: z.infer<typeof Applied>[]): number {
  for (const [index, done] of applied.entries()) {
    const migration = migrations[index];
    if (migration?.version !== done.version) {
      throw new GraphError(
        'CONFLICT',
        `The database was migrated by ${done.source}, which this version of Peergraph does not have. Use the newer version, or another database.`,
      );
    }
    if (migration.checksum !== done.checksum) {
      throw new GraphError(
        'CONFLICT',
        `${migration.source} was changed after it had been applied. Put it back and add a new migration.`,
      );
    }
  }
  return applied.length;
}

/** Works while nobody else migrates. The lock opens by itself 2 minutes after its holder was last heard of. */
async function underLock<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const token = crypto.randomUUID();
  const [held] = await takeLock(db, { token });
  if (held?.token !== token) {
    throw new GraphError(
      'CONFLICT',
      'Another process is migrating this database. Wait until it is done; a lock that was left behind opens after 2 minutes.',
    );
  }
  const renewal = setInterval(() => renewLock(db, { token }).catch(() => {}), 30_000);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await releaseLock(db, { token });
  }
}

async function apply(db: Db, migration: Migration): Promise<void> {
  const started = performance.now();
  for (const statement of migration.statements) await db.runAlone(statement, {});
  await recordApplied(db, {
    version: migration.version,
    description: migration.description,
    source: migration.source,
    checksum: migration.checksum,
    milliseconds: Math.round(performance.now() - started),
    by: userInfo().username,
  });
}
