import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { writeAudiences } from './access/audiences.ts';
import { refreshCommunities } from './communities.ts';
import { type Db, jobDeadline } from './db.ts';
import { defineJob, defineQuery } from './query.ts';
import { forgetShowings } from './shown/showings.ts';
import { refreshVocabularies } from './vocabulary.ts';

const nothing = z.object({});
const keys = z.array(z.string());
const ofAll = keys.nullable();
const writeProfiles = defineJob('refresh/write-profiles', z.object({ people: ofAll }));
const writeWorkTexts = defineJob('refresh/write-work-texts', z.object({ works: ofAll }));
const writeCohortOrder = defineJob('refresh/write-cohort-order', nothing);
const writeTopicCounts = defineJob('refresh/write-topic-counts', z.object({ topics: ofAll }));
const writeCoOccurrences = defineJob(
  'refresh/write-co-occurrences',
  z.object({ topics: ofAll, people: z.number() }),
);

const Token = z.object({ token: z.string() });
const begin = defineQuery('refresh/begin', Token, z.object({ people: z.int() }), jobDeadline);
const open = defineQuery('refresh/open', Token, z.object({ isSettled: z.boolean() }), jobDeadline);
const findLast = defineQuery(
  'refresh/find-last',
  Token,
  z.object({ people: z.int(), profiles: z.int(), touched: z.int() }),
  jobDeadline,
);
const settle = defineQuery(
  'refresh/settle',
  Token.extend({ touched: z.int() }),
  nothing,
  jobDeadline,
);

const findUnfinished = defineQuery(
  'refresh/find-unfinished',
  nothing,
  z.object({ isUnfinished: z.boolean() }),
  jobDeadline,
);

const Written = z.object({ people: keys, knowers: keys, works: keys, topics: keys });
const Affected = z.object({
  people: keys,
  works: keys,
  counted: keys,
  tied: keys,
  described: keys,
});
const findAffected = defineQuery('refresh/find-affected', Written, Affected, jobDeadline);

/** What is derived anew: of people, works and topics those with these keys, or all (null). */
type Scope = { [K in keyof z.infer<typeof Affected>]: string[] | null } & {
  network: boolean;
  /** How many people there were at the last whole refresh. */
  everybody: number;
};

/** Everything, for a number of people. */
export const all = {
  people: null,
  works: null,
  counted: null,
  tied: null,
  described: null,
  network: true,
} satisfies Omit<Scope, 'everybody'>;

type Step = { what: string; run: (db: Db, scope: Scope) => Promise<unknown> };

/** What a refresh does, in this order: later steps use what earlier ones wrote. */
const steps: readonly Step[] = [
  { what: 'who may see what', run: (db) => writeAudiences(db, null) },
  { what: 'profiles', run: (db, { people }) => writeProfiles(db, { people }) },
  {
    what: 'texts of challenges and sessions',
    run: (db, { works }) => writeWorkTexts(db, { works }),
  },
  { what: 'order of cohorts', run: (db) => writeCohortOrder(db, {}) },
  {
    what: 'how many know each topic',
    run: (db, { counted }) => writeTopicCounts(db, { topics: counted }),
  },
  {
    what: 'topics that go together',
    run: (db, { tied, everybody }) => writeCoOccurrences(db, { topics: tied, people: everybody }),
  },
  {
    what: 'words that go with topics',
    run: (db, { described }) => refreshVocabularies(db, described),
  },
  { what: 'who was shown to whom long ago', run: forgetShowings },
  { what: 'communities', run: async (db, { network }) => network && refreshCommunities(db) },
];

export type RefreshStep = { what: string; seconds: number };
type Options = {
  /** Called before each step, and once at the end. */
  onProgress?: ((done: number, total: number, what: string) => void) | undefined;
};

/**
 * Brings up to date what the graph derives from itself: for whom is what, the texts by which people and their work are found, the order of
 * cohorts, how many know each topic, which topics belong together, the words that go with each, and the communities.
 * Running it twice changes nothing. Returns how long each step took.
 */
export async function refresh(db: Db, { onProgress }: Options = {}): Promise<RefreshStep[]> {
  const token = randomUUID();
  const [counted] = await begin(db, { token });
  const done = await derive(db, { ...all, everybody: counted?.people ?? 0 }, { onProgress });
  await settle(db, { token, touched: 0 });
  return done;
}

/**
 * Whether a migration was not followed by the refresh it needs, because somebody stopped in between: until then some things
 * that are hidden may be seen, and what is for everyone is not found.
 */
export async function isUnfinished(db: Db): Promise<boolean> {
  const [found] = await findUnfinished(db, {});
  return found?.isUnfinished === true;
}

/** Derives anew what is in scope. Where all topics are described, it also counts how everybody writes. */
export async function derive(db: Db, scope: Scope, { onProgress }: Options = {}) {
  const done: RefreshStep[] = [];
  for (const { what, run } of steps) {
    onProgress?.(done.length, steps.length, what);
    const started = performance.now();
    await run(db, scope);
    done.push({ what, seconds: Math.round(performance.now() - started) / 1_000 });
  }
  onProgress?.(steps.length, steps.length, 'done');
  return done;
}

/** Keys of what an import created or changed, as far as anything is derived from it. */
export type Touched = {
  people: Set<string>;
  /** People who know a topic that they did not, or know it otherwise. */
  knowers: Set<string>;
  /** Challenges and sessions. */
  works: Set<string>;
  /** Topics that are new or have another name. */
  topics: Set<string>;
  /** There are people or connections that were not there. */
  network: boolean;
  /** Somebody may be seen now who could not be before, or the other way round. */
  visibility: boolean;
};

/**
 * Of the people who may be seen, the share that may be touched until everything is derived anew. Until then the number of
 * people, how long profiles are and how many hold each word stay as they were counted at the last whole refresh.
 */
const settledShare = 0.05;

/**
 * Notes that an import is about to write. What it returns is called when all is written, and derives anew what hangs on
 * what was touched, with the same result as a whole refresh that counts no people and no words. It is a whole refresh when
 * an earlier import or refresh was interrupted, somebody else writes as well, somebody joined,
 * was introduced, hidden or shown, or much changed.
 */
export async function beginWriting(db: Db): Promise<(touched: Touched) => Promise<void>> {
  const token = randomUUID();
  const opened = await open(db, { token });
  const isSettled = opened.length === 1 && opened[0]?.isSettled === true;
  return async (touched) => {
    const affected = isSettled && (await affectedBy(db, token, touched));
    if (!affected) {
      await refresh(db);
      return;
    }
    await derive(db, affected.scope);
    await settle(db, { token, touched: affected.people });
  };
}

async function affectedBy(db: Db, token: string, { network, visibility, ...touched }: Touched) {
  const [last] = await findLast(db, { token });
  if (!last || visibility) return undefined;
  const room = settledShare * last.profiles - last.touched;
  if (touched.people.size > room || touched.knowers.size > room) return undefined;
  const { people, knowers, works, topics } = touched;
  const [affected] = await findAffected(db, {
    people: [...people],
    knowers: [...knowers],
    works: [...works],
    topics: [...topics],
  });
  const touchedNow = new Set(affected?.people).size;
  if (!affected || touchedNow > room) return undefined;
  const scope: Scope = { ...affected, network, everybody: last.people };
  return { scope, people: touchedNow };
}
