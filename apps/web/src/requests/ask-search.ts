export type AskSearch = {
  /** The id of the challenge somebody is asked for. */
  for?: string | undefined;
};

/** Reads the address; what does not fit is as if it were not there. */
export function readAskSearch(search: Record<string, unknown>): AskSearch {
  return { for: typeof search.for === 'string' && search.for !== '' ? search.for : undefined };
}
