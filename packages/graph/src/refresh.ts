import { communitiesOf, componentsOf } from '@peergraph/metrics';
import { z } from 'zod';
import { type Db, jobDeadline } from './db.ts';
import { defineJob, defineQuery } from './query.ts';
import { refreshVocabularies } from './vocabulary.ts';

const nothing = z.object({});
const writeProfiles = defineJob('refresh/write-profiles', nothing);
const writeWorkTexts = defineJob('refresh/write-work-texts', nothing);
const writeCohortOrder = defineJob('refresh/write-cohort-order', nothing);
const writeTopicCounts = defineJob('refresh/write-topic-counts', nothing);
const writeCoOccurrences = defineJob(
  'refresh/write-co-occurrences',
  z.object({ people: z.number() }),
);
const countPeople = defineQuery(
  'refresh/count-people',
  nothing,
  z.object({ people: z.int() }),
  jobDeadline,
);
const listConnectedPairs = defineQuery(
  'refresh/list-connected-pairs',
  nothing,
  z.object({
    id: z.string(),
    community: z.int().nullable(),
    component: z.int().nullable(),
    connected: z.array(z.string()),
  }),
  jobDeadline,
);
const writeCommunities = defineQuery(
  'refresh/write-communities',
  z.object({
    rows: z.array(z.object({ id: z.string(), community: z.int(), component: z.int() })),
  }),
  nothing,
  jobDeadline,
);

const batchSize = 5_000;

type Step = { what: string; run: (db: Db) => Promise<unknown> };

/** What a refresh does, in this order: later steps use what earlier ones wrote. */
const steps: readonly Step[] = [
  { what: 'profiles', run: (db) => writeProfiles(db, {}) },
  { what: 'texts of challenges and sessions', run: (db) => writeWorkTexts(db, {}) },
  { what: 'order of cohorts', run: (db) => writeCohortOrder(db, {}) },
  { what: 'how many know each topic', run: (db) => writeTopicCounts(db, {}) },
  { what: 'topics that go together', run: refreshCoOccurrences },
  { what: 'words that go with topics', run: refreshVocabularies },
  { what: 'communities', run: refreshCommunities },
];

export type RefreshStep = { what: string; seconds: number };
type Options = {
  /** Called before each step, and once at the end. */
  onProgress?: (done: number, total: number, what: string) => void;
};

/**
 * Brings up to date what the graph derives from itself: the texts by which people and their work are found, the order of
 * cohorts, how many know each topic, which topics belong together, the words that go with each, and the communities. Runs
 * after an import; running it twice changes nothing. Returns how long each step took.
 */
export async function refresh(db: Db, { onProgress }: Options = {}): Promise<RefreshStep[]> {
  const done: RefreshStep[] = [];
  for (const { what, run } of steps) {
    onProgress?.(done.length, steps.length, what);
    const started = performance.now();
    await run(db);
    done.push({ what, seconds: Math.round(performance.now() - started) / 1_000 });
  }
  onProgress?.(steps.length, steps.length, 'done');
  return done;
}

async function refreshCoOccurrences(db: Db): Promise<void> {
  const [counted] = await countPeople(db, {});
  await writeCoOccurrences(db, { people: counted?.people ?? 0 });
}

async function refreshCommunities(db: Db): Promise<void> {
  const people = await listConnectedPairs(db, {});
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const sources: number[] = [];
  const targets: number[] = [];
  for (const [index, { connected }] of people.entries()) {
    for (const id of connected) {
      const other = indexOf.get(id);
      if (other === undefined) continue;
      sources.push(index);
      targets.push(other);
    }
  }
  const network = { size: people.length, sources, targets };
  const communities = communitiesOf(network);
  const components = componentsOf(network);
  const rows = people.flatMap(({ id, ...was }, index) => {
    const row = { id, community: communities[index] ?? 0, component: components[index] ?? 0 };
    return row.community === was.community && row.component === was.component ? [] : [row];
  });
  for (let start = 0; start < rows.length; start += batchSize) {
    await writeCommunities(db, { rows: rows.slice(start, start + batchSize) });
  }
}
