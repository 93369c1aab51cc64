import { z } from 'zod';
import { jobDeadline } from '../db.ts';
import { defineQuery } from '../query.ts';

const text = z.string().nullable();
const nothing = z.object({});
const ofPerson = z.object({ personId: z.string() });
const ofAccount = z.object({ accountId: z.string() });

export const findPlan = defineQuery(
  'leaving/find-plan',
  z.object({ accountId: z.string(), personId: text }),
  z.object({
    isDemo: z.boolean(),
    hasPassword: z.boolean(),
    challenges: z.int(),
    introductions: z.int(),
    connections: z.int(),
    /** Names of programs; empty for the instance. */
    duties: z.array(z.string()),
  }),
);
export const lockIdentity = defineQuery(
  'leaving/lock-identity',
  z.object({ accountId: text, personKey: text }),
  z.object({ accountId: text, email: text, isDemo: z.boolean(), personId: text, key: text }),
);
export const lockDuties = defineQuery(
  'leaving/lock-duties',
  ofAccount,
  z.object({ program: text, isInstance: z.boolean() }),
);
export const listOpenRequests = defineQuery(
  'leaving/list-open-requests',
  ofPerson,
  z.object({ id: z.string() }),
);
const Naming = z.object({
  id: z.string(),
  field: z.string(),
  /** One, or the sentences of a pitch. */
  texts: z.array(z.string()),
});
export const listNaming = defineQuery(
  'leaving/list-naming',
  ofPerson,
  Naming.extend({
    names: z.array(z.string()),
    /** Whether it is of an introduction that they have a part in. */
    hasPart: z.boolean(),
  }),
);
export const writeTexts = defineQuery(
  'leaving/write-texts',
  z.object({ rows: z.array(Naming) }),
  nothing,
);
export const eraseRequests = defineQuery('leaving/erase-requests', ofPerson, nothing);
export const erasePersonNode = defineQuery(
  'leaving/erase-person',
  ofPerson,
  z.object({ topicId: z.string() }),
);
export const eraseAccountNode = defineQuery('leaving/erase-account', ofAccount, nothing);

const hash = z.object({ hash: z.string() });
export const writeTombstones = defineQuery(
  'leaving/write-tombstone',
  z.object({ hashes: z.array(z.string()), together: z.string(), today: z.string() }),
  nothing,
);
export const liftTombstones = defineQuery('leaving/lift-tombstone', hash, nothing);
export const listTombstones = defineQuery('leaving/list-tombstones', nothing, hash, jobDeadline);
export const findSalt = defineQuery(
  'leaving/find-salt',
  nothing,
  z.object({ salt: text, isAnybody: z.boolean() }),
);
export const makeSalt = defineQuery(
  'leaving/make-salt',
  z.object({ salt: z.string() }),
  z.object({ salt: z.string() }),
);
