import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on. */
export function machine(): Readonly<Record<string, string | number>> {
  return {
    cpus: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GB`,
    node: process.versions.node,
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}
