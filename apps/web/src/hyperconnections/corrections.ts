import type { HyperSearch } from './hyper-search.ts';

/** What the reader says of how their ask was understood: keys of topics, as the address holds them. */
type Corrections = Pick<HyperSearch, 'with' | 'without'>;

/** The keys in a list of the address, each once; never more than the server takes. */
function keysOf(list: string | undefined, most: number): string[] {
  const keys = (list ?? '').split(',').map((key) => key.trim());
  return [...new Set(keys)].filter((key) => key !== '').slice(0, most);
}

/** The topics that are meant too, and those that are not; one that is both is meant. */
export function correctionsOf(search: Corrections) {
  const plus = keysOf(search.with, 20);
  return { plus, without: keysOf(search.without, 100).filter((key) => !plus.includes(key)) };
}

/** “Not what I meant.” What had been added is no longer; anything else is left out. */
export function takeOut(search: Corrections, key: string): Corrections {
  const { plus, without } = correctionsOf(search);
  return plus.includes(key)
    ? written(
        plus.filter((one) => one !== key),
        without,
      )
    : written(plus, [...without, key]);
}

/** What was left out counts again. */
export function putBack(search: Corrections, key: string): Corrections {
  const { plus, without } = correctionsOf(search);
  return written(
    plus,
    without.filter((one) => one !== key),
  );
}

/** A topic that is meant too. */
export function addTopic(search: Corrections, key: string): Corrections {
  const { plus, without } = correctionsOf(search);
  return written(
    [...plus, key],
    without.filter((one) => one !== key),
  );
}

const written = (plus: readonly string[], without: readonly string[]): Corrections => ({
  with: plus.join(',') || undefined,
  without: without.join(',') || undefined,
});
