import { z } from 'zod';
import { jobDeadline } from '../db.ts';
import { defineQuery, type Query } from '../query.ts';

const Row = z.record(z.string(), z.unknown());
const Batch = z.object({ rows: z.array(Row) });
export const Counts = z.object({ created: z.int(), updated: z.int(), unchanged: z.int() });
export type Counts = z.infer<typeof Counts>;

/** Counts, and of what others are derived from, the keys of what was created or changed. */
export type Written = Counts & { touched?: string[]; hiddenOrShown?: number };
export type WriteQuery = Query<z.input<typeof Batch>, Written>;

/** A statement that writes one batch of rows and counts what was new, changed or already so. */
function defineWrite(name: string, counts: typeof Counts = Counts): WriteQuery {
  return defineQuery(`exchange/write-${name}`, Batch, counts, jobDeadline);
}

const Touching = Counts.extend({ touched: z.array(z.string()) });

export const writePrograms = defineWrite('programs');
export const writeCohorts = defineWrite('cohorts');
export const writeTopics = defineWrite('topics', Touching);
export const writeTakenNames = defineWrite('taken-names');
export const writeTopicRelations = defineWrite('topic-relations');
export const writeBridges = defineWrite('bridges');
export const writePeople = defineWrite('people', Touching.extend({ hiddenOrShown: z.int() }));
export const writeExpertise = defineWrite('expertise', Touching);
export const writeInterests = defineWrite('interests');
export const writeMemberships = defineWrite('memberships');
export const writeChallenges = defineWrite('challenges', Touching);
export const writeGoals = defineWrite('goals');
export const writeQuestions = defineWrite('questions');
export const writeNeeds = defineWrite('needs');
export const writeSessions = defineWrite('sessions', Touching);
export const writeConnections = defineWrite('connections');

export const obeyDenials = defineQuery(
  'exchange/obey-denials',
  z.object({}),
  z.object({}),
  jobDeadline,
);

const keys = z.array(z.string());

export const listMissing = defineQuery(
  'exchange/list-missing',
  z.object({ people: keys, cohorts: keys, programs: keys }),
  z.object({ kind: z.enum(['person', 'cohort', 'program']), key: z.string() }),
  jobDeadline,
);

/** The topics that folded names stand for; those that are in use, or were not brought by a taxonomy, can be attached to. */
export const listAnchors = defineQuery(
  'exchange/list-anchors',
  z.object({ names: keys }),
  z.object({ name: z.string(), key: z.string(), topic: z.string(), isAnchor: z.boolean() }),
  jobDeadline,
);

export const listContrary = defineQuery(
  'exchange/list-contrary',
  z.object({ rows: z.array(z.object({ from: z.string(), to: z.string() })) }),
  z.object({ from: z.string(), to: z.string() }),
  jobDeadline,
);
