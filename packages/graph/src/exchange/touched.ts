import type { Touched } from '../refresh.ts';
import type { Written } from './queries.ts';

export const nothingTouched = (): Touched => ({
  people: new Set(),
  knowers: new Set(),
  works: new Set(),
  topics: new Set(),
  network: false,
  visibility: false,
});

/** Which keys a statement for records of this kind returns, where anything is derived from them. */
const keysOf: { [kind: string]: 'people' | 'knowers' | 'works' | 'topics' } = {
  person: 'people',
  expertise: 'knowers',
  challenge: 'works',
  session: 'works',
  topic: 'topics',
};

/** Adds what one batch of a kind created and changed. */
export function touch(touched: Touched, kind: string, written: Written): void {
  const { created, touched: keys = [], hiddenOrShown = 0 } = written;
  const into = keysOf[kind];
  if (into) for (const key of keys) touched[into].add(key);
  if (created > 0 && (kind === 'person' || kind === 'connection')) touched.network = true;
  if (hiddenOrShown > 0) touched.visibility = true;
}
