import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Transaction,
} from 'neo4j-driver';
import { GraphError } from './errors.ts';

export type Values = Record<string, unknown>;

/** A way to run statements: the whole database, or one open transaction of it. */
export type Db = {
  /** Runs one statement; rows come back as plain objects, integers as numbers. */
  run: (text: string, values: Values, mode: 'read' | 'write') => Promise<Values[]>;
  /** Runs a statement that opens transactions of its own (`CALL … IN TRANSACTIONS`), outside any of ours. */
  runAlone: (text: string, values: Values) => Promise<Values[]>;
  /** Runs `work` in one transaction and takes all of it back at the end: for trying out what a write would do. */
  tryOut: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};

export type Connection = { uri: string; user: string; password: string; database?: string };

/** How long one statement may take before the caller hears that the database does not answer, in ms. */
const deadlines = { read: 10_000, write: 120_000 };

/** Opens a pool of connections to a Neo4j; nothing is sent before the first statement. */
export function openDb({ uri, user, password, database = 'neo4j' }: Connection): Db {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: 5_000,
    userAgent: 'peergraph',
  });
  return {
    run: (text, values, mode) =>
      withDeadline(deadlines[mode], runManaged(driver, database, text, values, mode)),
    runAlone: (text, values) => runAlone(driver, database, text, values),
    tryOut: (work) => tryOut(driver, database, work),
    close: () => driver.close(),
  };
}

async function runManaged(
  driver: Driver,
  database: string,
  text: string,
  values: Values,
  mode: 'read' | 'write',
): Promise<Values[]> {
  const session = driver.session({
    database,
    defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
  });
  const config = { timeout: deadlines[mode] };
  const work = (transaction: ManagedTransaction) => runIn(transaction, text, values);
  try {
    return mode === 'read'
      ? await session.executeRead(work, config)
      : await session.executeWrite(work, config);
  } catch (error) {
    throw translated(error);
  } finally {
    await session.close();
  }
}

async function runIn(
  transaction: ManagedTransaction | Transaction,
  text: string,
  values: Values,
): Promise<Values[]> {
  const result = await transaction.run(text, values);
  return result.records.map((record) => record.toObject());
}

async function runAlone(driver: Driver, database: string, text: string, values: Values) {
  const session = driver.session({ database });
  try {
    const result = await session.run(text, values);
    return result.records.map((record): Values => record.toObject());
  } catch (error) {
    throw translated(error);
  } finally {
    await session.close();
  }
}

async function tryOut<T>(
  driver: Driver,
  database: string,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database });
  const transaction = session.beginTransaction();
  const run = (text: string, values: Values) => runIn(transaction, text, values);
  const inside: Db = {
    run,
    runAlone: run,
    tryOut: (inner) => inner(inside),
    close: async () => {},
  };
  try {
    return await work(inside);
  } catch (error) {
    throw translated(error);
  } finally {
    await transaction.rollback().catch(() => {});
    await session.close();
  }
}

/** The driver's own timeouts are weak: a stopped database would leave the caller waiting for minutes. */
async function withDeadline<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(unavailable(`The database did not answer within ${milliseconds / 1000} s.`)),
      milliseconds + 500,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const connectionCodes = ['ServiceUnavailable', 'SessionExpired'];

function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  // A database that hangs keeps every connection of the pool; the driver has no code for waiting in vain.
  const isBusy = error.message.includes('Connection acquisition timed out');
  if (isBusy || connectionCodes.includes(error.code) || error.code.includes('TransientError')) {
    return unavailable('The database cannot be reached at the moment. Try again shortly.', error);
  }
  if (error.code.includes('TransactionTimedOut') || error.code.includes('Terminated')) {
    return unavailable('The database took too long to answer. Try again, or ask for less.', error);
  }
  return error;
}

function unavailable(message: string, cause?: unknown): GraphError {
  return new GraphError('UNAVAILABLE', message, { cause });
}
