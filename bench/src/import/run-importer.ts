import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Efforts, type Order } from './importer.ts';

export const importers = {
  ours: new URL('./ours.ts', import.meta.url).pathname,
  unwind: new URL('./unwind.ts', import.meta.url).pathname,
};

const run = promisify(execFile);

/** Runs an importer in a process of its own to its end, which an abort brings about early. */
export async function runImporter(
  script: string,
  order: Order,
  signal: AbortSignal,
): Promise<Efforts> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, BENCH_ORDER: JSON.stringify(order) },
    signal,
  });
  return Efforts.parse(JSON.parse(stdout));
}
