import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';

/** What a Neo4j says to an attempt to use it. */
export type Answer =
  | { is: 'ready' }
  | { is: 'refused'; why: 'credentials' | 'password to be changed' | 'too many attempts' }
  | { is: 'silent'; reason: string }
  | { is: 'broken'; reason: string };

type Access = { uri: string; user: string; password: string };

/** Asks the simplest of questions with the credentials given; waits at most 10 s. */
export async function ask(access: Access): Promise<Answer> {
  const { answer, code } = await run(access, { cypher: 'RETURN 1' });
  if (!code.endsWith('.DatabaseUnavailable')) return answer;
  // A Neo4j may be up with a database that failed to open and never will; only its system database tells.
  const cypher = 'SHOW DEFAULT DATABASE YIELD statusMessage';
  const { said } = await run(access, { database: 'system', cypher });
  return said ? { is: 'broken', reason: said } : answer;
}

/** Replaces the password that a new Neo4j starts with. */
export async function replaceFirstPassword(uri: string, password: string): Promise<Answer> {
  const access = { uri, user: 'neo4j', password: 'neo4j' };
  const cypher = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
  return (await run(access, { database: 'system', cypher, parameters: { password } })).answer;
}

type Statement = { database?: string; cypher: string; parameters?: Record<string, string> };
type Outcome = { answer: Answer; code: string; said: string };

async function run({ uri, user, password }: Access, statement: Statement): Promise<Outcome> {
  const { database, cypher, parameters = {} } = statement;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 4000,
    connectionAcquisitionTimeout: 5000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const session = driver.session(database ? { database } : {});
  try {
    // The driver's own limits don't hold where something accepts the connection and then says nothing.
    const { records } = await withinTenSeconds(session.run(cypher, parameters));
    return { answer: { is: 'ready' }, code: '', said: String(records[0]?.get(0) ?? '') };
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : '';
    const reason = error instanceof Error ? error.message : String(error);
    return { answer: answerTo(code, reason), code, said: '' };
  } finally {
    void session.close().catch(() => undefined);
    void driver.close().catch(() => undefined);
  }
}

async function withinTenSeconds<Result>(work: PromiseLike<Result>): Promise<Result> {
  const controller = new AbortController();
  const late = sleep(10_000, undefined, { signal: controller.signal }).then(() => {
    throw new Error('no answer within 10 s');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    controller.abort();
  }
}

function answerTo(code: string, reason: string): Answer {
  if (code.endsWith('.CredentialsExpired')) return { is: 'refused', why: 'password to be changed' };
  if (code.endsWith('.AuthenticationRateLimit')) return { is: 'refused', why: 'too many attempts' };
  if (code.includes('.Security.')) return { is: 'refused', why: 'credentials' };
  return { is: 'silent', reason };
}

/** Whether anything listens on that port of 127.0.0.1; quicker than asking. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
