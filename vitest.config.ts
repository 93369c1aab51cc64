import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // The same file that Node gives to the packages which use graphql: a second copy would refuse the first one's types.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['{apps,packages,bench,scripts}/**/*.test.{ts,tsx}'],
    globalSetup: ['packages/testkit/src/global-setup.ts'],
    // Each process has a Neo4j of its own, and each file clears it first. The one that NEO4J_URI names serves only one.
    maxWorkers: process.env.NEO4J_URI ? 1 : 2,
    // A process reads the program once and not for every file.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
