import { createConnection } from 'node:net';
import neo4j, { Neo4jError } from 'neo4j-driver';

/** What a Neo4j says to an attempt to use it. */
export type Answer =
  | { is: 'ready' }
  | { is: 'refused'; why: 'credentials' | 'password to be changed' | 'too many attempts' }
  | { is: 'silent'; reason: string };

type Access = { uri: string; user: string; password: string };

/** Asks the simplest of questions with the credentials given; waits at most about 5 s. */
export async function ask(access: Access): Promise<Answer> {
  return using(access, undefined, 'RETURN 1', {});
}

/** Replaces the password that a new Neo4j starts with. */
export async function replaceFirstPassword(uri: string, password: string): Promise<Answer> {
  const access = { uri, user: 'neo4j', password: 'neo4j' };
  return using(access, 'system', "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", {
    password,
  });
}

async function using(
  { uri, user, password }: Access,
  database: string | undefined,
  cypher: string,
  parameters: Record<string, string>,
): Promise<Answer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 4000,
    connectionAcquisitionTimeout: 5000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const session = driver.session(database === undefined ? {} : { database });
  try {
    await session.run(cypher, parameters, { timeout: 5000 });
    return { is: 'ready' };
  } catch (error) {
    return answerOf(error);
  } finally {
    await session.close().catch(() => undefined);
    await driver.close().catch(() => undefined);
  }
}

function answerOf(error: unknown): Answer {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.endsWith('.CredentialsExpired')) return { is: 'refused', why: 'password to be changed' };
  if (code.endsWith('.AuthenticationRateLimit')) return { is: 'refused', why: 'too many attempts' };
  if (code.includes('.Security.')) return { is: 'refused', why: 'credentials' };
  return { is: 'silent', reason: error instanceof Error ? error.message : String(error) };
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
