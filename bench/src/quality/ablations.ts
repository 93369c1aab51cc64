import { type Weights, weights } from '@peergraph/graph';

export type Ablation = { name: string; weights: Weights };

type KindWeights = Weights['kinds'][keyof Weights['kinds']];

/** The setting with something else for every kind of ask. */
const inEveryKind = (part: Partial<KindWeights>): Weights => ({
  ...weights,
  kinds: {
    words: { ...weights.kinds.words, ...part },
    wordsAndTopics: { ...weights.kinds.wordsAndTopics, ...part },
    topics: { ...weights.kinds.topics, ...part },
  },
});

const relatedWays = {
  NARROWER: 0,
  BROADER: 0,
  RELATED: 0,
  MEANS_SIMILAR: 0,
  CO_OCCURS: 0,
} as const;

const never = Number.MAX_SAFE_INTEGER;

/** Each part of the formula switched off in turn. */
export const ablations: readonly Ablation[] = [
  { name: 'topics known', weights: inEveryKind({ topical: 0 }) },
  { name: 'profile', weights: inEveryKind({ profile: 0 }) },
  { name: 'work', weights: inEveryKind({ work: 0 }) },
  { name: 'vocabulary', weights: { ...weights, vocabulary: 0 } },
  {
    name: 'related topics of any kind',
    weights: { ...weights, ways: { ...weights.ways, ...relatedWays } },
  },
  { name: 'CO_OCCURS', weights: { ...weights, ways: { ...weights.ways, CO_OCCURS: 0 } } },
  { name: 'words said again', weights: { ...weights, repeated: false } },
  { name: 'doubt in poor matches', weights: { ...weights, doubt: 0 } },
  { name: 'age of work', weights: { ...weights, halfLife: never } },
  { name: 'shares of joint work', weights: { ...weights, joint: 0 } },
  { name: 'posing counts less', weights: inEveryKind({ posed: 1 }) },
  { name: 'lately offered', weights: inEveryKind({ offered: 0 }) },
  { name: 'availability', weights: { ...weights, availability: 0 } },
  { name: 'near or new', weights: { ...weights, position: 0 } },
];
