import { GraphError } from './errors.ts';

/** What came of it, tried again while a busy database has no time for it, five times; what is tried must bear that. */
export async function persistently<T>(work: () => Promise<T>, left = 5): Promise<T> {
  return work().catch((error: unknown) => {
    const isBusy = error instanceof GraphError && error.code === 'UNAVAILABLE';
    if (!isBusy || left === 0) throw error;
    return persistently(work, left - 1);
  });
}
