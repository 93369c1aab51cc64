import { badInput } from '@peergraph/graph';

/** `first` as it was given, or BAD_USER_INPUT when it is not from 1 to the most there can be. */
export function checkFirst(first: number, most: number): number {
  if (first < 1 || first > most) badInput(`first must be from 1 to ${most}; it was ${first}.`);
  return first;
}

/** A list of ids as it was given, or BAD_USER_INPUT when there are more than that. */
export function checkIds(ids: readonly string[], most: number): readonly string[] {
  if (ids.length > most) badInput(`ids may hold at most ${most}; there were ${ids.length}.`);
  return ids;
}

/** The one of id and key that was given, or BAD_USER_INPUT. */
export function idOrKey({ id, key }: { id?: string | null; key?: string | null }) {
  if ((id ?? null) === null && (key ?? null) === null) badInput('Give an id or a key.');
  if (typeof id === 'string' && typeof key === 'string') badInput('Give an id or a key, not both.');
  return { id, key };
}
