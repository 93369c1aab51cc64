import { join } from 'node:path';
import { type Entry, findFormat } from '@peergraph/exchange';
import { type Db, fillWithDemo, type ImportOptions, importEntries } from '@peergraph/graph';
import { loadDemoRequests } from './demo-requests.ts';

const demoFolder = join(import.meta.dirname, '../../../demo');

export type DemoOptions = {
  onProgress: (message: string) => void;
  /** Interrupts the loading; the next start finishes it. */
  signal?: AbortSignal | undefined;
  folder?: string | undefined;
  /** Whether its people have asked each other already. */
  requests?: boolean | undefined;
};

/** Loads the demo program into an empty database; what an interrupted start left undone is finished. */
export async function loadDemo(db: Db, options: DemoOptions): Promise<void> {
  const { onProgress, signal, folder = demoFolder, requests = false } = options;
  await fillWithDemo(db, async () => {
    onProgress('The database is empty: loading the demo program');
    const { problems } = await importEntries(db, () => readDemo(folder, signal), {
      onProgress: everySecond((done, total, kind) =>
        onProgress(
          kind === 'refresh'
            ? 'Working out which topics and people belong together'
            : `Loading the demo program: ${done} of ${total} records`,
        ),
      ),
    });
    if (problems.length > 0)
      onProgress(`${problems.length} problems: see peergraph import csv ${folder}`);
    if (requests) {
      onProgress('Its people ask each other');
      await loadDemoRequests(db, folder);
    }
  });
}

type Heard = NonNullable<ImportOptions['onProgress']>;

/** Says how far it is once a second at most; and always that it has come to the last thing to do. */
function everySecond(say: Heard): Heard {
  let told = 0;
  return (done, total, kind) => {
    if (kind !== 'refresh' && performance.now() - told < 1000) return;
    told = performance.now();
    say(done, total, kind);
  };
}

async function* readDemo(folder: string, signal: AbortSignal | undefined): AsyncGenerator<Entry> {
  const csv = findFormat('csv');
  if (!csv) throw new Error('The format csv is gone.');
  for await (const entry of csv.read(folder, {})) {
    signal?.throwIfAborted();
    yield entry;
  }
}
