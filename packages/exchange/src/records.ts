import { z } from 'zod';
import { writtenDate } from './written-date.ts';

/**
 * What a file can bring into the graph: one record kind per thing, in the order they must be written
 * (whatever a record refers to comes before it). Every reader yields these; the CSV columns are their fields.
 * Keys are the source's own. Topics are named in the source's own words; `topicKey` folds the spellings.
 */

const key = z.string().trim().min(1).max(200);
const name = z.string().trim().min(1).max(300);
const text = z.string().max(20_000);
const keys = z.array(key).default([]);
const words = z.array(z.string().trim().min(1).max(300)).default([]);
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: sources often know no more. */
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'a date like 2026-05-31, 2026-05 or 2026',
    abort: true,
  })
  .refine((text) => writtenDate(text) === text, 'there is no such day');

export const Visibility = z.enum(['EVERYONE', 'PROGRAM', 'COHORT', 'NOBODY']);
export const Role = z.enum(['learner', 'expert', 'mentor', 'facilitator', 'organiser']);
export const ChallengeStatus = z.enum(['OPEN', 'ANSWERED', 'CLOSED']);
export const NeedKind = z.enum(['goal', 'question', 'need']);
export const ConnectionOrigin = z.enum([
  'MENTORING',
  'PROJECT',
  'COLLEAGUE',
  'COAUTHOR',
  'SESSION',
  'COHORT',
  'FRIEND',
  'INTRODUCTION',
  'OTHER',
]);

export const recordSchemas = {
  program: z.object({ key, name, description: text.optional() }),
  cohort: z.object({ key, program: key, name, starts: date.optional(), ends: date.optional() }),
  topic: z.object({
    name,
    aliases: words,
    disciplines: words,
    broader: words,
    related: words,
    description: text.optional(),
    /** true: its name was written by hand and replaces the one there, which becomes an alias; false: only a spelling seen in use. */
    curated: z.boolean().default(true),
    /** Where its relations were taken from, such as a taxonomy's name. */
    source: z.string().trim().min(1).max(200).optional(),
  }),
  bridge: z.object({
    from: name,
    relation: z.enum(['means_similar', 'false_friend']),
    to: name,
    note: text.optional(),
    by: z.string().max(300).optional(),
  }),
  person: z.object({
    key,
    name,
    headline: z.string().max(500).optional(),
    bio: text.optional(),
    affiliation: z.string().max(500).optional(),
    city: z.string().max(200).optional(),
    country: z.string().max(200).optional(),
    languages: words,
    /** Expertise in the person's own words that is too long to be a topic. */
    ownWords: z.array(text).default([]),
    /** Introductions a month, 0 to 31. */
    capacity: z.number().int().min(0).max(31).optional(),
    paused: z.boolean().optional(),
    visibility: Visibility.optional(),
  }),
  expertise: z.object({
    person: key,
    topic: name,
    level: z.number().int().min(1).max(5).optional(),
    evidence: text.optional(),
    source: z.string().max(200).optional(),
    /** When it was said or last used. */
    since: date.optional(),
  }),
  interest: z.object({ person: key, topic: name }),
  membership: z.object({
    person: key,
    cohort: key,
    roles: z.array(Role).min(1),
    since: date.optional(),
    until: date.optional(),
  }),
  challenge: z.object({
    key,
    title: z.string().trim().min(1).max(1000),
    statement: text.optional(),
    outcome: text.optional(),
    status: ChallengeStatus.optional(),
    createdAt: date.optional(),
    cohort: key.optional(),
    posedBy: keys,
    helpedBy: keys,
    topics: words,
    ownWords: z.array(text).default([]),
  }),
  need: z.object({
    key,
    person: key,
    kind: NeedKind,
    statement: z.string().trim().min(1).max(20_000),
    createdAt: date.optional(),
    topics: words,
  }),
  session: z.object({
    key,
    title: z.string().trim().min(1).max(1000),
    description: text.optional(),
    date: date.optional(),
    cohort: key.optional(),
    ledBy: keys,
    attendedBy: keys,
    topics: words,
  }),
  connection: z.object({
    from: key,
    to: key,
    origin: ConnectionOrigin.optional(),
    since: date.optional(),
    /** How well the two know each other, above 0 to 1. */
    strength: z.number().gt(0).max(1).optional(),
    evidence: text.optional(),
  }),
};

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;

/** The kinds in the order they are written. */
export const recordKinds = Object.keys(recordSchemas) as RecordKind[];

/** Where in its source a record stands. */
export type Place = { file: string; line?: number };

/** Something a reader or the import could not take as it stood, and what was done about it. */
export type Problem = { file: string; line?: number; key?: string; message: string };

/** A record of one of the kinds K, and where it stood. */
export type EntryOf<K extends RecordKind> = {
  [P in K]: { kind: P; record: RecordOf<P>; at: Place };
}[K];

export type Entry = EntryOf<RecordKind> | { kind: 'problem'; problem: Problem };

/** The entry of one record. */
export function entry<K extends RecordKind>(kind: K, record: RecordOf<K>, at: Place) {
  const typed: EntryOf<K> = { kind, record, at };
  // A kind and its own record are one of the union, which TypeScript does not see while K is open.
  return typed as EntryOf<RecordKind>;
}

/**
 * A file format people bring. `read` yields entries in the order of `recordKinds` and may be called again
 * for a second pass; it throws `UnreadableFile` before the first entry when a file can't be read at all.
 */
export type Format = {
  id: string;
  title: string;
  /** What it brings is told of the topics the graph has, rather than brought whole. */
  attaches?: true;
  read: (path: string, options: ReadOptions) => AsyncGenerator<Entry>;
};

export type ReadOptions = {
  /** The program its cohorts belong to, where the source does not say. */
  program?: string;
  /** The language of its labels, such as `en`, where a source has several. */
  language?: string;
};

/** A file that cannot be read at all; the message names it and says what would be right. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}
