import {
  authFlowTestSuite,
  caseInsensitiveTestSuite,
  normalTestSuite,
  testAdapter,
  transactionsTestSuite,
} from '@better-auth/test-utils/adapter';
import { openTestDb } from '@peergraph/testkit';
import { neo4jAdapter } from './adapter.ts';
import { names } from './names.ts';

// Better Auth's own tests of what it keeps things in, on the labels and properties that Peergraph has.
const db = await openTestDb();
const { execute } = await testAdapter({
  adapter: () => neo4jAdapter(db),
  // Nothing has to be made ready for a label or a property.
  runMigrations: () => {},
  overrideBetterAuthOptions: (options) => ({
    ...options,
    user: { ...names.user, ...options.user },
    session: { ...names.session, ...options.session },
    account: { ...names.account, ...options.account },
    verification: { ...names.verification, ...options.verification },
  }),
  tests: [
    normalTestSuite(),
    authFlowTestSuite(),
    caseInsensitiveTestSuite(),
    transactionsTestSuite(),
  ],
});
execute();
