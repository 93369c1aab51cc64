import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '@peergraph/graph';
import { dockerAnswers, openNeo4j } from '@peergraph/local-neo4j';

export type TestNeo4j = {
  access: Connection;
  /** It was there before and stays afterwards. */
  isLent: boolean;
  stop: () => Promise<void>;
};

/**
 * No statement is planned a second time: each file fills and clears the same database, which Neo4j would otherwise take
 * as a reason to plan anew, and planning a search takes a hundred times as long as running it on a few people.
 */
const settings = {
  'dbms.cypher.min_replan_interval': '1d',
  'dbms.cypher.statistics_divergence_threshold': '1.0',
  'internal.cypher.use_parameter_size': 'false',
};

/** The Neo4j of NEO4J_URI; otherwise a container, where a Docker engine answers; otherwise one on the local JVM. */
export async function startNeo4j(): Promise<TestNeo4j> {
  if (process.env.NEO4J_URI) return open();
  return (await dockerAnswers()) ? startContainer() : open();
}

async function startContainer(): Promise<TestNeo4j> {
  // Loaded only here: it takes a second, and most machines that have no Docker never need it.
  const { GenericContainer, Wait } = await import('testcontainers');
  const password = crypto.randomUUID();
  const container = await new GenericContainer('neo4j:5.26-community')
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}`, ...asVariables(settings) })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .start();
  const uri = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
  const stop = async () => {
    await container.stop();
  };
  return { access: { uri, user: 'neo4j', password }, isLent: false, stop };
}

/** The names by which the image of Neo4j takes its settings. */
const asVariables = (settings: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`,
      value,
    ]),
  );

async function open(): Promise<TestNeo4j> {
  // Java compiles what it runs often a second time, and better; a test run is over before that pays (a third less work).
  const { JDK_JAVA_OPTIONS = '' } = process.env;
  const quickly = { JDK_JAVA_OPTIONS: `${JDK_JAVA_OPTIONS} -XX:TieredStopAtLevel=1`.trim() };
  const environment = { ...process.env, ...quickly };
  const home = await mkdtemp(join(tmpdir(), 'peergraph-tests-'));
  const removeHome = () => rm(home, { recursive: true, force: true });
  const onProgress = (message: string) => process.stderr.write(`${message}\n`);
  try {
    const { how, uri, user, password, stop } = await openNeo4j({
      home,
      environment,
      settings,
      onProgress,
    });
    const end = () => stop().then(removeHome);
    return { access: { uri, user, password }, isLent: how === 'configured', stop: end };
  } catch (error) {
    await removeHome();
    throw error;
  }
}
