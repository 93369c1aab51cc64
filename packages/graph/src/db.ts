import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { keeper } from './access/circles.ts';
import { translated } from './database-errors.ts';
import { whileItLives, withDeadline } from './deadline.ts';
import { inTransaction, rowsOf, runIn, tryOut } from './transaction.ts';

export type Values = Record<string, unknown>;

/**
 * A way to run statements: the whole database, or one open transaction of it. Every statement has `$circles`, from which it
 * is asked: its keeper's, unless `seenFrom` gave others.
 */
export type Db = {
  /**
   * Runs one statement; rows come back as plain objects, integers as numbers. Somebody waits for it, unless it has a
   * deadline of its own, in ms.
   */
  run: (text: string, values: Values, mode: Mode, deadline?: number) => Promise<Values[]>;
  /** Runs a statement that opens transactions of its own (`CALL … IN TRANSACTIONS`), outside any of ours. */
  runAlone: (text: string, values: Values) => Promise<Values[]>;
  /**
   * Runs `work` in one transaction, which is kept if it returns and taken back if it throws. Where somebody else held a
   * lock, `work` is run again; where the reply to the end of it was lost, it is not, and UNAVAILABLE says so. Somebody
   * waits for it, unless it has a deadline of its own, in ms.
   */
  inTransaction: <T>(work: (tx: Db) => Promise<T>, deadline?: number) => Promise<T>;
  /**
   * Runs `work` in one transaction and takes all of it back at the end: for trying out what a write would do. It may take as
   * long as a job, unless it has limits of its own.
   */
  tryOut: <T>(work: (db: Db) => Promise<T>, limits?: Limits) => Promise<T>;
  close: () => Promise<void>;
};

export type Limits = { deadline: number; silence: number };
export type InTime = <T>(limits: Limits, work: Promise<T>) => Promise<T>;
type Mode = 'read' | 'write';

export type Connection = { uri: string; user: string; password: string; database?: string };

/** How long a statement may take that somebody waits for, and how long the database may be silent meanwhile, in ms. */
export const pageLimits = { deadline: 10_000, silence: 3_000 };
/** The same for statements that write or derive much at once. */
export const jobDeadline = 900_000;
const jobLimits = { deadline: jobDeadline, silence: 60_000 };

/** The limits of what has a deadline of its own, or of what somebody waits for. */
const within = (deadline: number | undefined): Limits =>
  deadline === undefined ? pageLimits : { ...jobLimits, deadline };

/**
 * The same database for somebody who waits longer than a page would: a minute for each statement and each transaction that
 * names no deadline.
 */
export const patiently = (db: Db): Db => ({
  ...db,
  run: (text, values, mode, deadline = 60_000) => db.run(text, values, mode, deadline),
  inTransaction: (work, deadline = 60_000) => db.inTransaction(work, deadline),
});

/** Opens a pool of connections to a Neo4j; nothing is sent before the first statement. */
export function openDb({ uri, user, password, database = 'neo4j' }: Connection): Db {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: 2_000,
    userAgent: 'peergraph',
  });
  const lives = () =>
    driver.verifyConnectivity({ database }).catch((error: unknown) => {
      throw translated(error);
    });
  // Neo4j itself ends a statement at its deadline; this is for when it doesn't.
  const inTime: InTime = ({ deadline, silence }, work) =>
    withDeadline(deadline + 500, whileItLives(lives, silence, work));
  return {
    run: (text, asked, mode, deadline) => {
      const values = { circles: keeper, ...asked };
      const limits = within(deadline);
      const timeout = limits.deadline;
      return inTime(limits, runManaged(driver, database, { text, values, mode, timeout }));
    },
    runAlone: (text, asked) =>
      inTime(jobLimits, runAlone(driver, database, text, { circles: keeper, ...asked })),
    inTransaction: (work, deadline) =>
      inTransaction(driver.session({ database }), { inTime, limits: within(deadline) }, work),
    tryOut: (work, limits = jobLimits) =>
      tryOut(driver.session({ database }), { inTime, limits }, work),
    close: () => driver.close(),
  };
}

type Statement = { text: string; values: Values; mode: Mode; timeout: number };

async function runManaged(
  driver: Driver,
  database: string,
  { text, values, mode, timeout }: Statement,
): Promise<Values[]> {
  const session = driver.session({
    database,
    defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
  });
  const work = (transaction: ManagedTransaction) => runIn(transaction, text, values);
  try {
    if (mode === 'write') return await session.executeWrite(work, { timeout });
    // Without a transaction of its own around it, a statement takes one round trip instead of three.
    const once = session.run(text, values, { timeout }).then(rowsOf);
    return await once.catch((error: unknown) => {
      if (!neo4j.isRetryableError(error)) throw error;
      return session.executeRead(work, { timeout });
    });
  } catch (error) {
    throw translated(error);
  } finally {
    await session.close();
  }
}

async function runAlone(driver: Driver, database: string, text: string, values: Values) {
  const session = driver.session({ database });
  try {
    return rowsOf(await session.run(text, values, { timeout: jobDeadline }));
  } catch (error) {
    throw translated(error);
  } finally {
    await session.close();
  }
}
