import { ConnectionOrigin, Role } from '@peergraph/exchange';
import { z } from 'zod';
import { type Db, jobDeadline } from './db.ts';
import { defineQuery } from './query.ts';

const text = z.string().nullable();
const texts = z.array(z.string());
const ids = z.object({ ids: texts });
const idOrKey = z.object({ id: z.string().nullish(), key: z.string().nullish() });
/** One row of a list that belongs to `ownerId`. */
const Owned = z.object({ ownerId: z.string(), id: z.string() });

export const PersonRow = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  headline: text,
  bio: text,
  affiliation: text,
  city: text,
  country: text,
  languages: texts,
  capacity: z.int().nullable(),
  paused: z.boolean(),
  ownWords: texts,
});
export type PersonRow = z.infer<typeof PersonRow>;

export const findPerson = defineQuery('people/find-person', idOrKey, PersonRow);
export const listPeople = defineQuery('people/list-people', ids, PersonRow);
export const listExpertise = defineQuery(
  'people/list-expertise',
  ids,
  z.object({
    ownerId: z.string(),
    topicId: z.string(),
    level: z.int(),
    words: texts,
    evidence: texts,
    sources: texts,
    since: text,
  }),
);
export const listInterests = defineQuery('people/list-interests', ids, Owned);
export const listDisciplinesOfPeople = defineQuery(
  'people/list-disciplines',
  ids,
  Owned.extend({ key: z.string(), name: z.string() }),
);
export const listMemberships = defineQuery(
  'people/list-memberships',
  ids,
  z.object({
    ownerId: z.string(),
    cohortId: z.string(),
    roles: z.array(Role),
    since: text,
    until: text,
  }),
);
export const listChallengesPosed = defineQuery('people/list-challenges-posed', ids, Owned);
export const listChallengesHelped = defineQuery('people/list-challenges-helped', ids, Owned);
export const listSessionsLed = defineQuery(
  'people/list-sessions-led',
  ids,
  Owned.extend({
    key: z.string(),
    title: z.string(),
    description: text,
    date: text,
    cohortId: text,
  }),
);
export type SessionRow = Awaited<ReturnType<typeof listSessionsLed>>[number];

export const listNeeds = defineQuery(
  'people/list-needs',
  ids,
  Owned.extend({
    key: z.string(),
    statement: z.string(),
    createdAt: text,
    kind: z.enum(['GOAL', 'QUESTION', 'NEED']),
  }),
);
export type NeedRow = Awaited<ReturnType<typeof listNeeds>>[number];

/** The e-mail addresses whoever asks may know, by the id of the person. */
export const listAddresses = defineQuery(
  'people/list-addresses',
  ids,
  z.object({ id: z.string(), email: z.string() }),
);

export const listNetwork = defineQuery(
  'people/list-network',
  z.object({
    personId: z.string(),
    first: z.int().min(1).max(200),
    afterStrength: z.number().nullish(),
    afterKey: z.string().nullish(),
  }),
  z.object({
    personId: z.string(),
    key: z.string(),
    origin: ConnectionOrigin,
    since: text,
    strength: z.number(),
    evidence: text,
  }),
);
export const countNetwork = defineQuery(
  'people/count-network',
  z.object({ personId: z.string() }),
  z.object({ total: z.int() }),
);

export const listReach = defineQuery(
  'people/list-reach',
  z.object({
    personId: z.string(),
    hops: z.int().min(1).max(4),
    first: z.int().min(1).max(200),
  }),
  z.object({
    total: z.int(),
    people: z.array(z.object({ personId: z.string(), ways: z.int(), via: texts })),
  }),
);

const listKeys = defineQuery(
  'people/list-keys',
  z.object({}),
  z.object({ key: z.string() }),
  jobDeadline,
);

/** The key of everybody, in order. */
export async function listPersonKeys(db: Db): Promise<string[]> {
  const rows = await listKeys(db, {});
  return rows.map(({ key }) => key);
}
