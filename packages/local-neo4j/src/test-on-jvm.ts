import { test } from 'vitest';
import { findJava } from './java.ts';
import { findMaven } from './maven.ts';

const found = Promise.all([findJava(process.env), findMaven(process.env)]);
const hasJvm = await found.then(
  () => true,
  () => false,
);

/** A test that starts Neo4j on the local JVM; skipped, and shown as such, where there is no JDK 17 or 21 with Maven. */
export const testOnJvm = test.skipIf(!hasJvm);
