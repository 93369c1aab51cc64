import { z } from 'zod';
import type { How } from './queries.ts';
import { beside } from './score.ts';

const share = z.number().min(0).max(1);

/** What counts how much in one search, each 0 to 1 but for `halfLife`. The formula stands in docs/decisions/004-ranking.md. */
export const SearchWeights = z.object({
  /** Relevance is made of what people say they know, the words of their profile, and the work they did; the three add up to 1. */
  topical: share,
  profile: share,
  work: share,
  /** How far a part whose best candidate is a poor match counts less: 1 in full, 0 not at all. */
  doubt: share,
  /** What having posed a challenge is worth beside having helped with it. */
  posed: share,
  /** Work that n people helped with or led counts 1 / n to the power of this for each. */
  joint: share,
  /** After how many days a piece of work counts half. */
  halfLife: z.number().positive(),
  /** The score beside bare relevance: how near or how new somebody is, and whether they have room. */
  position: share,
  availability: share,
  /** Which part of the availability hangs on having lately offered to help. */
  offered: share,
});
export type SearchWeights = z.infer<typeof SearchWeights>;

/** The kinds of asks: words alone, words with topics of their own, and topics alone. */
export type AskKind = 'words' | 'wordsAndTopics' | 'topics';

export type Weights = Omit<SearchWeights, keyof KindWeights> & {
  kinds: Record<AskKind, KindWeights>;
  /** How much of its weight a topic keeps by the way it came in. */
  ways: Record<How, number>;
  /** What a word that goes with a topic counts beside one of the ask's own. */
  vocabulary: number;
  /** Whether a word that stands in the ask several times counts more, by 1 + ln(times). */
  repeated: boolean;
};
type KindWeights = Pick<SearchWeights, 'topical' | 'profile' | 'work' | 'posed' | 'offered'>;

/** The one setting, for everybody and every program. No input of the API changes it; a bench switches parts of it off. */
export const weights: Weights = {
  kinds: {
    // A situation told in words: who worked on one like it comes first. Topics are only guessed from the words.
    words: { topical: 0.1, profile: 0.4, work: 0.5, posed: 0.7, offered: 0.5 },
    // Where somebody said what it is about, that counts as much.
    wordsAndTopics: { topical: 0.3, profile: 0.3, work: 0.4, posed: 0.7, offered: 0.5 },
    // Who names topics asks who knows them: what people say of themselves counts most.
    topics: { topical: 0.35, profile: 0.55, work: 0.1, posed: 0.35, offered: 0 },
  },
  ways: {
    NAMED: 1,
    IN_TEXT: 1,
    FULL_TEXT: 1,
    NARROWER: 1,
    BROADER: 1,
    RELATED: 1,
    MEANS_SIMILAR: 1,
    CO_OCCURS: 1,
  },
  vocabulary: 0.4,
  repeated: true,
  doubt: 1,
  joint: 0.25,
  halfLife: 5 * 365,
  ...beside,
};

/** What counts in a search of this kind. */
export function weightsFor(kind: AskKind, all: Weights): SearchWeights {
  const { doubt, joint, halfLife, position, availability } = all;
  return { ...all.kinds[kind], doubt, joint, halfLife, position, availability };
}
