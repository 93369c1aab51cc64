import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import neo4j from 'neo4j-driver';
import { peakMegabytes, readOrder, report } from './importer.ts';
import { unwindSteps } from './unwind-steps.ts';

// The script one would write for these files by hand: each parsed whole, then UNWIND in batches. Nothing is checked, folded or
// counted. Its clock stands still while it parses.

const batchSize = 2_000;
const { folder, access } = readOrder();
const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
const session = driver.session({ database: 'neo4j' });
let milliseconds = 0;
for (const { file, statements } of unwindSteps) {
  const path = join(folder, file);
  if (!existsSync(path)) continue;
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
  const start = performance.now();
  for (const text of statements) {
    for (let first = 0; first < rows.length; first += batchSize) {
      const batch = rows.slice(first, first + batchSize);
      await session.executeWrite((transaction) => transaction.run(text, { rows: batch }));
    }
  }
  milliseconds += performance.now() - start;
}
const effort = { seconds: milliseconds / 1000, megabytes: peakMegabytes() };
report({ whole: effort, written: effort });
await session.close();
await driver.close();
