import {
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { keeper } from './access/circles.ts';
import { translated } from './database-errors.ts';
import { type Db, type InTime, type Limits, pageLimits, type Values } from './db.ts';
import { GraphError } from './errors.ts';

/** How long a transaction that met somebody else's lock is tried again, in ms. */
const stubbornness = 8_000;
/** The database has taken back all of it, and it may go well the next time. */
const tryAgain = /TransientError|EntityNotFound/;

/** See `Db`. Closes the session. */
export async function inTransaction<T>(
  session: Session,
  { inTime, limits }: { inTime: InTime; limits: Limits },
  work: (tx: Db) => Promise<T>,
): Promise<T> {
  const since = performance.now();
  let isSilent = false;
  try {
    for (let attempt = 1; ; attempt += 1) {
      const transaction = session.beginTransaction({ timeout: limits.deadline });
      try {
        const result = await work(inside(transaction, (made) => inTime(limits, made)));
        await inTime(limits, transaction.commit());
        return result;
      } catch (error) {
        isSilent = error instanceof GraphError && error.code === 'UNAVAILABLE';
        const mayTry = error instanceof Neo4jError && tryAgain.test(error.code);
        if (!mayTry || performance.now() - since > stubbornness) throw translated(error);
        if (transaction.isOpen()) await inTime(pageLimits, transaction.rollback()).catch(() => {});
        // Those who met in a deadlock must not meet again.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
      }
    }
  } finally {
    // What is still open is taken back with it, for which a database that is silent would be waited for once more.
    const closed = session.close().catch(() => {});
    if (!isSilent) await inTime(pageLimits, closed).catch(() => {});
  }
}

/** See `Db`. Closes the session. */
export async function tryOut<T>(
  session: Session,
  { inTime, limits }: { inTime: InTime; limits: Limits },
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const transaction = session.beginTransaction();
  try {
    return await work(inside(transaction, (made) => inTime(limits, made)));
  } catch (error) {
    throw translated(error);
  } finally {
    const takenBack = transaction.rollback().finally(() => session.close());
    await inTime(pageLimits, takenBack).catch(() => {});
  }
}

/** An open transaction as a `Db`: everything that is run in it is part of it. */
function inside(
  transaction: Transaction,
  inTime: (work: Promise<Values[]>) => Promise<Values[]>,
): Db {
  const run = (text: string, values: Values) =>
    inTime(runIn(transaction, text, { circles: keeper, ...values }));
  const db: Db = {
    run,
    runAlone: run,
    inTransaction: (work) => work(db),
    tryOut: (work) => work(db),
    close: async () => {},
  };
  return db;
}

export async function runIn(
  transaction: ManagedTransaction | Transaction,
  text: string,
  values: Values,
): Promise<Values[]> {
  return rowsOf(await transaction.run(text, values));
}

export const rowsOf = ({ records }: QueryResult): Values[] =>
  records.map((record) => record.toObject());
