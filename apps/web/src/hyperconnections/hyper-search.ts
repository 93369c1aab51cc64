import type { Outside } from '../generated/graphql.ts';

/** What the address says about a list of hyper-connections; whatever is left out has its usual value. */
export type HyperSearch = {
  /** 0 close to what the person knows, 1 as far as it still helps; 0.5 when left out. */
  bold?: number | undefined;
  /** The key of the person it is for. */
  person?: string | undefined;
  /** Who counts as the own network; the connections when left out. */
  outside?: Outside | undefined;
  /** The key of the person whose card is chosen; the first card when left out. */
  card?: string | undefined;
  /** Which of the chosen card's ways is on the map; 0, the best, when left out. */
  way?: number | undefined;
  /** Which part of the chosen card is unfolded. */
  open?: 'evidence' | 'ways' | undefined;
  /** The chosen person is asked for: what one writes to them stands beside their card. */
  ask?: true | undefined;
  /** Keys of topics that are meant too, joined by commas. */
  with?: string | undefined;
  /** Keys of topics that are not meant, joined by commas. */
  without?: string | undefined;
  /** How many cards; 10 when left out. */
  first?: number | undefined;
  /** The map instead of the list, where there is no room for both. */
  view?: 'map' | undefined;
};

const outsides: readonly Outside[] = ['CONNECTIONS', 'COHORT', 'COMMUNITY'];

/** Reads the address; what does not fit is as if it were not there. */
export function readHyperSearch(search: Record<string, unknown>): HyperSearch {
  const outside = outsides.find((one) => one === search.outside);
  return {
    bold: numberWithin(search.bold, 0, 1, 10),
    person: textOf(search.person),
    outside: outside === 'CONNECTIONS' ? undefined : outside,
    card: textOf(search.card),
    way: numberWithin(search.way, 1, 20, 1),
    open: search.open === 'evidence' || search.open === 'ways' ? search.open : undefined,
    ask: search.ask === 'true' || search.ask === true ? true : undefined,
    with: textOf(search.with),
    without: textOf(search.without),
    first: numberWithin(search.first, 1, 100, 1),
    view: search.view === 'map' ? 'map' : undefined,
  };
}

/** A text that is not blank, at most as long as the server reads. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  return text.trim() === '' ? undefined : text;
}

function numberWithin(value: unknown, least: number, most: number, parts: number) {
  if (value === undefined || value === '') return undefined;
  const number = Math.round(Number(value) * parts) / parts;
  return number >= least && number <= most ? number : undefined;
}
