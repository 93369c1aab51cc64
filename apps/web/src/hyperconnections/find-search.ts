import { type HyperSearch, readHyperSearch, textOf } from './hyper-search.ts';

/** What the address of the find page says: what for, and what every list of hyper-connections has. */
export type FindSearch = HyperSearch & {
  text?: string | undefined;
  /** Ids of topics, joined by commas. */
  topics?: string | undefined;
  /** The id of a need of the person it is for. */
  need?: string | undefined;
};

/** Reads the address; what does not fit is as if it were not there. */
export function readFindSearch(search: Record<string, unknown>): FindSearch {
  return {
    text: textOf(search.text),
    topics: textOf(search.topics),
    need: textOf(search.need),
    ...readHyperSearch(search),
  };
}
