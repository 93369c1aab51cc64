export type NewChallengeSearch = {
  /** What was typed where people are searched for. */
  text?: string | undefined;
  /** The key of the person to be asked for, once there is a challenge. */
  ask?: string | undefined;
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Reads the address; what does not fit is as if it were not there. */
export function readNewChallengeSearch(search: Record<string, unknown>): NewChallengeSearch {
  return { text: textOf(search.text), ask: textOf(search.ask) };
}
