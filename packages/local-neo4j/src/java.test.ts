import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findJava } from './java.ts';

const folder = mkdtempSync(join(tmpdir(), 'peergraph-java-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A `java` that only knows its version, in a folder of its own. */
function install(name: string, version: string, { withRelease = false } = {}): string {
  const bin = join(folder, name, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, 'java'),
    `#!/bin/sh\necho 'openjdk version "${version}" 2026-01-01' >&2\n`,
  );
  chmodSync(join(bin, 'java'), 0o755);
  if (withRelease) writeFileSync(join(folder, name, 'release'), `JAVA_VERSION="${version}"\n`);
  return bin;
}

const eight = install('eight', '1.8.0_292');
const eleven = install('eleven', '11.0.22');
const seventeen = install('jvms/seventeen', '17.0.15', { withRelease: true });
const twentyOne = install('twenty-one', '21.0.4');
const twentyFive = install('twenty-five', '25.0.3', { withRelease: true });

test('Java 17 and 21 are taken, JAVA_HOME before PATH before the usual folders', async () => {
  const environment = { JAVA_HOME: join(folder, 'twenty-one'), PATH: `${eleven}:${seventeen}` };
  expect(await findJava(environment, [])).toMatchObject({
    path: join(twentyOne, 'java'),
    version: '21.0.4',
  });
  expect(await findJava({ PATH: twentyFive }, [join(folder, 'jvms')])).toEqual({
    path: join(seventeen, 'java'),
    version: '17.0.15',
    key: expect.stringMatching(/^17\.0\.15-[0-9a-f]{8}$/),
  });
});

test('others are named and refused', async () => {
  const environment = { JAVA_HOME: join(folder, 'twenty-five'), PATH: `${eleven}:${eight}` };
  await expect(findJava(environment, ['/nowhere'])).rejects.toThrow(
    `Only Java 25.0.3 at ${twentyFive}/java, Java 11.0.22 at ${eleven}/java, Java 1.8.0_292 at ${eight}/java was found, ` +
      'and Neo4j needs Java 17 or 21 (looked in JAVA_HOME, PATH and /nowhere).\nThere are three ways to a Neo4j:',
  );
});

test('without any Java, that is said', async () => {
  await expect(findJava({ PATH: '/nowhere' }, ['/nowhere'])).rejects.toThrow(
    /^No Java was found, and Neo4j needs Java 17 or 21 .*\n.*three ways.*\n.*NEO4J_URI.*\n.*Docker.*\n.*JDK 17 or 21 with Maven/,
  );
});
