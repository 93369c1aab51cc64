import { type Db, patiently } from '@peergraph/graph';
import { openDatabase } from '@peergraph/server/database';
import { readEnv } from '@peergraph/server/env';
import type { Terminal } from './terminal.ts';

/** Does the work with the database that the environment names, found or started, and gives it back whatever happens. */
export async function withDb<T>(terminal: Terminal, work: (db: Db) => Promise<T>): Promise<T> {
  const { environment } = terminal;
  const { home } = readEnv(environment);
  const onProgress = (message: string) => terminal.err(`${message}\n`);
  const { db, close } = await openDatabase({ home, environment, onProgress });
  try {
    return await work(patiently(db));
  } finally {
    await close();
  }
}
