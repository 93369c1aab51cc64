/** What a score is made of, each 0 to 1, and what else decides on an order. */
export type Parts = {
  key: string;
  relevance: number;
  novelty: number;
  reachability: number;
  availability: number;
  /** Where somebody from outside comes from; nothing for those from the asker's own part of the network and fields. */
  fromOutside?: string | null | undefined;
};

/** What a score takes from bare relevance, whatever the rest. */
const bare = 0.4;
/** What counts beside it: how near or how new somebody is, and whether they have room. */
export const beside = { position: 0.48, availability: 0.12 };

/** Among how many of the first somebody from outside has a place. */
export const raiseWithin = 5;

type Order = {
  /** 0 close, 1 bold. */
  boldness: number;
  first: number;
  /** From 2; 0 for none. */
  raiseWithin: number;
  weights?: typeof beside;
};

/** Relevance always rules: of the rest, boldness says whether reachability or novelty counts. */
function scoreOf(
  { relevance, novelty, reachability, availability }: Parts,
  { boldness, weights = beside }: Order,
): number {
  const position = (1 - boldness) * reachability + boldness * novelty;
  return relevance * (bare + weights.position * position + weights.availability * availability);
}

/**
 * The first of them with their scores, best first; ties go by relevance, then key. Where none of the first few comes from
 * outside, the best such person who is at least a third as relevant as the most relevant of all is raised to the last of
 * those places.
 */
export function firstOf<One extends Parts>(
  all: readonly One[],
  order: Order,
): (One & { score: number; raised: boolean })[] {
  const { first } = order;
  const ranked = all
    .map((one) => ({ one, score: scoreOf(one, order), raised: false }))
    .sort(
      (a, b) =>
        b.score - a.score || b.one.relevance - a.one.relevance || (a.one.key < b.one.key ? -1 : 1),
    );
  const top = Math.min(order.raiseWithin, first);
  const best = Math.max(0, ...all.map(({ relevance }) => relevance));
  const place = ranked.findIndex(({ one }) => one.fromOutside && one.relevance >= best / 3);
  const outsider = ranked[place];
  if (top > 1 && outsider && ranked.slice(0, top).every(({ one }) => !one.fromOutside)) {
    ranked.splice(place, 1);
    ranked.splice(top - 1, 0, { ...outsider, raised: true });
  }
  return ranked.slice(0, first).map(({ one, score, raised }) => ({ ...one, score, raised }));
}
