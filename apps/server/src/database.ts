import { type Db, isUnfinished, migrate, openDb, patiently, refresh } from '@peergraph/graph';
import { openNeo4j } from '@peergraph/local-neo4j';

export type OpenDatabase = {
  db: Db;
  /** Whether its home's Neo4j ran already, for another process or since `peergraph db start`. */
  ranAlready: boolean;
  /** Closes the connections and gives the Neo4j back; whoever is last stops it. */
  close: () => Promise<void>;
};

export type DatabaseOptions = {
  /** The folder of the local Neo4j. */
  home: string;
  environment?: NodeJS.ProcessEnv | undefined;
  /** Hears one short line at a time of what goes on. */
  onProgress?: ((message: string) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** Finds or starts the Neo4j and brings its schema up to date. Throws `Neo4jUnavailable` and `GraphError`. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const neo4j = await openNeo4j({ ...options, docker: true });
  const db = openDb(neo4j);
  const close = async () => {
    await db.close();
    await neo4j.stop();
  };
  try {
    const applied = await migrate(db);
    if (applied.length > 0) options.onProgress?.(`Database schema is now at ${applied.at(-1)}`);
    // A new schema may want derived data that an older version did not keep; so may one whose refresh was interrupted.
    if (applied.length > 0 || (await isUnfinished(patiently(db)))) await refresh(db);
    const ranAlready = neo4j.how !== 'configured' && !neo4j.started;
    return { db, close, ranAlready };
  } catch (error) {
    await close();
    throw error;
  }
}
