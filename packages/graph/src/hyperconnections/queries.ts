import { z } from 'zod';
import { defineQuery } from '../query.ts';

const text = z.string().nullable();

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

/** A topic a need means: `weight` and `rarity` are 0 to 1; `throughId` is the topic it came in through. */
export const UnderstoodTopic = z.object({
  topicId: z.string(),
  weight: z.number(),
  how: How,
  throughId: text,
  note: text,
  rarity: z.number(),
});
export type UnderstoodTopic = z.infer<typeof UnderstoodTopic>;

export const findTopics = defineQuery(
  'hyperconnections/find-topics',
  z.object({ named: z.array(z.string()), names: z.array(z.string()), query: z.string() }),
  UnderstoodTopic,
);

/** What a challenge, goal, question or need says, and the topics it names. */
export const findAsk = defineQuery(
  'hyperconnections/find-ask',
  z.object({ challengeId: z.string().nullish(), needId: z.string().nullish() }),
  z.object({ text: z.string(), topicIds: z.array(z.string()) }),
);

export const Outside = z.enum(['CONNECTIONS', 'COHORT', 'COMMUNITY']);
export type Outside = z.infer<typeof Outside>;

const Candidate = z.object({
  personId: z.string(),
  score: z.number(),
  relevance: z.number(),
  novelty: z.number(),
  reachability: z.number(),
  availability: z.number(),
  distance: z.int().nullable(),
  helpedIds: z.array(z.string()),
});
export type Candidate = z.infer<typeof Candidate>;

export const findCandidates = defineQuery(
  'hyperconnections/find',
  z.object({
    personId: z.string().nullish(),
    challengeId: z.string().nullish(),
    needId: z.string().nullish(),
    topics: z.array(UnderstoodTopic),
    query: z.string(),
    topicalWeight: z.number(),
    profileWeight: z.number(),
    workWeight: z.number(),
    hits: z.int(),
    outside: Outside,
    amongKeys: z.array(z.string()).nullish(),
    boldness: z.number().min(0).max(1),
    monthAgo: z.string(),
    pool: z.int(),
    first: z.int(),
  }),
  Candidate,
);

/** From a topic of the need to a topic somebody knows; `gain` is 0 to 1. */
const TopicPath = z.object({
  need: z.string(),
  how: How,
  note: text,
  expertise: z.string(),
  level: z.int(),
  evidence: z.array(z.string()),
  gain: z.number(),
});
export type TopicPath = z.infer<typeof TopicPath>;

export const listTopicPaths = defineQuery(
  'hyperconnections/list-topic-paths',
  z.object({ personIds: z.array(z.string()), topics: z.array(UnderstoodTopic) }),
  z.object({ personId: z.string(), topicPaths: z.array(TopicPath) }),
);

export const findGap = defineQuery(
  'hyperconnections/find-gap',
  z.object({
    personId: z.string().nullish(),
    challengeId: z.string().nullish(),
    needId: z.string().nullish(),
    outside: Outside,
    meantIds: z.array(z.string()),
  }),
  z.object({
    knowing: z.int(),
    known: z.int(),
    away: z.int(),
    unknownTopicIds: z.array(z.string()),
    frontierIds: z.array(z.string()),
  }),
);
