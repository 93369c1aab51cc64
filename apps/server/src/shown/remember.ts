import { GraphError, type Shown, writeShown } from '@peergraph/graph';
import type { Context } from '../context.ts';

const writing = new Set<Promise<void>>();

/**
 * Remembers whom an answer showed to whoever is signed in, beside the answer: nobody waits for it, and what goes wrong loses
 * that line and nothing else.
 */
export function rememberShown(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  { about, hits, onTheWay }: Omit<Shown, 'accountId'>,
): void {
  if (!viewer) return;
  const { accountId, personId } = viewer;
  const others = (ids: readonly string[]) => ids.filter((id) => id !== personId);
  const shown = { accountId, about, hits: others(hits), onTheWay: others(onTheWay) };
  const work = writeShown(db, shown)
    .catch((error: unknown) => {
      if (!(error instanceof GraphError)) console.error(error);
    })
    .finally(() => writing.delete(work));
  writing.add(work);
}

/** Waits until everything that was shown so far is remembered. */
export async function allRemembered(): Promise<void> {
  await Promise.all(writing);
}
