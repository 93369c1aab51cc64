/** What the address of a person's page says. */
export type PersonSearch = {
  /** How many steps away; 2 when left out. */
  hops?: 3 | 4 | undefined;
  /** The key of the person whose way is on the map. */
  card?: string | undefined;
  /** The map instead of the list, where there is no room for both. */
  view?: 'map' | undefined;
};

/** Reads the address; what does not fit is as if it were not there. */
export function readPersonSearch(search: Record<string, unknown>): PersonSearch {
  const hops = Number(search.hops);
  return {
    hops: hops === 3 || hops === 4 ? hops : undefined,
    card: typeof search.card === 'string' && search.card !== '' ? search.card : undefined,
    view: search.view === 'map' ? 'map' : undefined,
  };
}
