import { findFormat } from '@peergraph/exchange';
import { importEntries, openDb } from '@peergraph/graph';
import { type Effort, peakMegabytes, readOrder, report } from './importer.ts';

// Does what `peergraph import csv` does, in a process of its own, so that its memory can be told from that of others.

const { folder, access } = readOrder();
const csv = findFormat('csv');
if (!csv) throw new Error('There is no format csv.');
const db = openDb(access);
const start = performance.now();
const effort = (): Effort => ({
  seconds: (performance.now() - start) / 1000,
  megabytes: peakMegabytes(),
});
let written = effort();
await importEntries(db, () => csv.read(folder, {}), {
  onProgress: (_done, _total, kind) => {
    if (kind === 'refresh') written = effort();
  },
});
report({ whole: effort(), written });
await db.close();
