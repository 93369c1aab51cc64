import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What the figures are measured on; `load` is how busy it is already: processes that want to run, over the last minute. */
export function machine(): Readonly<Record<string, string | number>> {
  return {
    cpus: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GB`,
    node: process.versions.node,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}
