import { z } from 'zod';
import { PersonRow } from '../people.ts';
import { defineQuery } from '../query.ts';
import { SearchWeights } from './weights.ts';

const text = z.string().nullable();

/** An id or nothing. '' is nobody's, and unlike null a string too: Neo4j plans a statement anew for every type. */
const maybeId = z
  .string()
  .nullish()
  .transform((id) => id ?? '');

const How = z.enum([
  'NAMED',
  'IN_TEXT',
  'FULL_TEXT',
  'NARROWER',
  'BROADER',
  'RELATED',
  'MEANS_SIMILAR',
  'CO_OCCURS',
]);
export type How = z.infer<typeof How>;

/** Where the tie to the topic that one came in through is from: a taxonomy or curator, or how many know or need both. */
const Origin = z.object({
  source: text,
  people: z.int().nullable(),
  challenges: z.int().nullable(),
});
export type Origin = z.infer<typeof Origin>;

/** A topic an ask means: `weight` and `rarity` are 0 to 1; `throughId` is the topic it came in through. */
export const UnderstoodTopic = z.object({
  topicId: z.string(),
  weight: z.number(),
  how: How,
  throughId: text,
  note: text,
  origin: Origin.nullable(),
  rarity: z.number(),
  /** How many know it. */
  people: z.int(),
  /** The words that people who know it use, for topics the ask means itself: terms of a Lucene query. */
  vocabulary: z.array(z.string()),
});
export type UnderstoodTopic = z.infer<typeof UnderstoodTopic>;

export const findTopics = defineQuery(
  'hyperconnections/find-topics',
  z.object({
    named: z.array(z.string()),
    names: z.array(z.string()),
    query: z.string(),
    withoutIds: z.array(z.string()),
  }),
  UnderstoodTopic,
);

/** How many of the `people` profiles hold each of the words that many do. */
const CommonWords = z.object({
  words: z.array(z.string()),
  counts: z.array(z.int()),
  people: z.int(),
});
export type CommonWords = z.infer<typeof CommonWords>;

export const findAsk = defineQuery(
  'hyperconnections/find-ask',
  z.object({
    personId: maybeId,
    challengeId: maybeId,
    needId: maybeId,
    topicIds: z.array(z.string()),
  }),
  z.object({
    /** What the challenge, goal, question or need says, and the topics it names; none where there is none. */
    asks: z.array(z.object({ text: z.string(), topicIds: z.array(z.string()) })),
    topics: z.array(z.object({ id: z.string(), name: z.string() })),
    isSomebody: z.boolean(),
    common: CommonWords.nullable(),
  }),
);

export const Outside = z.enum(['CONNECTIONS', 'COHORT', 'COMMUNITY']);
export type Outside = z.infer<typeof Outside>;

const Candidate = z.object({
  personId: z.string(),
  key: z.string(),
  relevance: z.number(),
  novelty: z.number(),
  reachability: z.number(),
  availability: z.number(),
  /** Null beyond four connections. */
  distance: z.int().nullable(),
  /** Challenges and sessions like the ask that they had a part in. */
  works: z.array(
    z.object({ id: z.string(), part: z.enum(['POSED', 'HELPED', 'LED']), gain: z.number() }),
  ),
  /** How much of the relevance is what they say they know, and how much the words of their profile. */
  topical: z.number(),
  profile: z.number(),
  /** Introductions of the last 30 days and requests that are open, and how many more they take. */
  asked: z.int(),
  room: z.int(),
  /** No chain of connections leads from the asker to them, or they know nothing in any of the asker's disciplines. */
  fromOutside: z.enum(['COMPONENT', 'DISCIPLINE']).nullable(),
});
/** Scored, and whether coming from outside put them among the first, where their score alone would not have. */
export type Candidate = z.infer<typeof Candidate> & { score: number; raised: boolean };

export const findCandidates = defineQuery(
  'hyperconnections/find',
  z.object({
    personId: maybeId,
    challengeId: maybeId,
    needId: maybeId,
    topics: z.array(
      UnderstoodTopic.pick({ topicId: true, throughId: true, weight: true, rarity: true }),
    ),
    profileQuery: z.string(),
    workQuery: z.string(),
    length: z.int(),
    weights: SearchWeights,
    hits: z.int(),
    outside: Outside,
    amongKeys: z.array(z.string()).nullish(),
    monthAgo: z.string(),
    today: z.string(),
    pool: z.int(),
  }),
  Candidate,
);

/** From a topic of the ask to a topic somebody knows; `gain` is 0 to 1. */
const TopicPath = z.object({
  need: z.string(),
  how: How,
  note: text,
  expertise: z.string(),
  level: z.int(),
  evidence: z.array(z.string()),
  sources: z.array(z.string()),
  since: text,
  gain: z.number(),
  /** Which part it is of all that the person knows of the ask, 0 to 1. */
  part: z.number(),
});
export type TopicPath = z.infer<typeof TopicPath>;

export const findGap = defineQuery(
  'hyperconnections/find-gap',
  z.object({
    personId: maybeId,
    challengeId: maybeId,
    needId: maybeId,
    outside: Outside,
    meantIds: z.array(z.string()),
  }),
  z.object({
    isKnown: z.boolean(),
    isKnownOutside: z.boolean(),
    isFree: z.boolean(),
    unknownTopicIds: z.array(z.string()),
    frontierIds: z.array(z.string()),
  }),
);

/** A challenge or session somebody had a part in. */
const Work = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  kind: z.enum(['CHALLENGE', 'SESSION']),
  date: text,
  outcome: text,
  /** How many helped with it or led it. */
  people: z.int(),
});
/** … which part, and what that adds to the relevance. */
export type Work = z.infer<typeof Work> & Candidate['works'][number];

/** An introduction somebody accepted: to whom, since when, and what came of it. */
const Introduction = z.object({ key: z.string(), name: z.string(), since: text, outcome: text });
export type Introduction = z.infer<typeof Introduction>;

export const listReasons = defineQuery(
  'hyperconnections/list-reasons',
  z.object({
    candidates: z.array(z.object({ personId: z.string(), workIds: z.array(z.string()) })),
    topics: z.array(UnderstoodTopic.omit({ vocabulary: true, people: true, origin: true })),
  }),
  z.object({
    person: PersonRow,
    disciplines: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })),
    profile: z.string(),
    topicPaths: z.array(TopicPath),
    works: z.array(Work),
    introductions: z.array(Introduction),
  }),
);
