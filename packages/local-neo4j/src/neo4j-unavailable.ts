/** No Neo4j can be had; the message is one clear text saying what is wrong and what to do. */
export class Neo4jUnavailable extends Error {
  override name = 'Neo4jUnavailable';
}

/** The three ways to a Neo4j, to close a message with when none of them works. */
export const threeWays = [
  'There are three ways to a Neo4j:',
  '  1. set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to one that runs (5.26 or later);',
  '  2. install Docker and start it;',
  '  3. install a JDK 17 or 21 with Maven (Debian: apt install openjdk-17-jdk-headless maven; macOS: brew install openjdk@21 maven).',
].join('\n');

/** The code of a system error (ENOENT, ENOSPC, …), undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
