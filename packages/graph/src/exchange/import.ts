import {
  type Entry,
  type EntryOf,
  type Problem,
  type RecordKind,
  recordKinds,
} from '@peergraph/exchange';
import { today } from '../days.ts';
import type { Db } from '../db.ts';
import { ifFound } from '../errors.ts';
import { erase } from '../leaving/erase.ts';
import { leftMeanwhile, withoutLeft } from '../leaving/tombstones.ts';
import { beginWriting, type Touched } from '../refresh.ts';
import { deniedTies, type IsDenied } from './denials.ts';
import { settleNames, type ToldTopic } from './own-names.ts';
import * as queries from './queries.ts';
import { type References, references } from './references.ts';
import { type Row, type Shape, shapes } from './rows.ts';
import { type TopicNames, topicNames } from './topic-names.ts';
import { tieTopics } from './topic-relations.ts';
import { nothingTouched, touch } from './touched.ts';

const batchSize = 2_000;

/** What an import counts: every kind of record, and which topics are broader than or related to which. */
export const countedKinds = recordKinds.flatMap((kind) =>
  kind === 'topic' ? ([kind, 'topicRelation'] as const) : [kind],
);
type Counted = (typeof countedKinds)[number];
type Tally = Partial<Record<Counted, number>>;

export type ImportReport = {
  created: Tally;
  updated: Tally;
  unchanged: Tally;
  problems: Problem[];
  /** How many claims were left out because those they are about said otherwise; not there where none was. */
  denied?: number;
};

export type ImportOptions = {
  /** Tries everything out in one transaction and takes it back; the report says what would have been. */
  dryRun?: boolean;
  onProgress?: (done: number, total: number, kind: RecordKind | 'refresh') => void;
};

/**
 * Writes what a reader yields into the graph and reports what was created, updated or already so.
 * `readAll` is called twice: first to check the whole source, so that one that can't be read changes nothing, then to write
 * in batches. By key everything is written once: a second run of the same source changes nothing. Who asked to be erased is left out.
 */
export async function importEntries(
  db: Db,
  readAll: () => AsyncIterable<Entry>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const { read, left } = await withoutLeft(db, readAll);
  const report: ImportReport = { created: {}, updated: {}, unchanged: {}, problems: [] };
  const told: ToldTopic[] = [];
  let total = 0;
  for await (const entry of read()) {
    if (entry.kind === 'problem') report.problems.push(entry.problem);
    else total += 1;
    if (entry.kind === 'topic') {
      const { name, aliases, curated } = entry.record;
      told.push({ name, aliases, curated, at: entry.at });
    }
  }
  const touched = nothingTouched();
  const work = (inside: Db) => writeAll(inside, read(), { report, touched, told, total, options });
  if (options.dryRun) {
    await db.tryOut(work);
    return report;
  }
  const refreshAfter = await beginWriting(db);
  await work(db);
  await queries.obeyDenials(db, {});
  // Somebody who left may not have been brought back: then there is nobody to erase again.
  for (const personKey of await leftMeanwhile(db, left, readAll))
    await ifFound(erase(db, { personKey }, null));
  options.onProgress?.(total, total, 'refresh');
  // Even where nothing was written: an import killed while it refreshed is made good by running it again.
  await refreshAfter(touched);
  return report;
}

type Run = {
  report: ImportReport;
  touched: Touched;
  told: ToldTopic[];
  total: number;
  options: ImportOptions;
};

async function writeAll(db: Db, entries: AsyncIterable<Entry>, run: Run): Promise<void> {
  const names = await settleNames(db, run.told);
  run.report.problems.push(...names.problems);
  for (const counts of await queries.writeTakenNames(db, { rows: names.taken }))
    count(run, 'topic', counts);
  const isDenied = await deniedTies(db);
  const topics = topicNames(db, names, (counts) =>
    count(run, 'topic', { ...counts, unchanged: 0 }),
  );
  const known = references(db);
  let done = 0;
  for await (const batch of inBatches(entries)) {
    await writeBatch(db, batch, { topics, known, isDenied, ...run });
    done += batch.entries.length;
    run.options.onProgress?.(done, run.total, batch.kind);
  }
  run.report.problems.push(...known.problems());
}

type Batch = { kind: RecordKind; entries: EntryOf<RecordKind>[] };

/** Runs of one kind, at most `batchSize` long. */
async function* inBatches(entries: AsyncIterable<Entry>): AsyncGenerator<Batch> {
  let batch: Batch | undefined;
  for await (const entry of entries) {
    if (entry.kind === 'problem') continue;
    if (batch && (batch.kind !== entry.kind || batch.entries.length >= batchSize)) {
      yield batch;
      batch = undefined;
    }
    batch ??= { kind: entry.kind, entries: [] };
    batch.entries.push(entry);
  }
  if (batch) yield batch;
}

type Context = { topics: TopicNames; known: References; isDenied: IsDenied } & Pick<
  Run,
  'report' | 'touched'
>;

async function writeBatch(db: Db, batch: Batch, context: Context): Promise<void> {
  const { topics, known, isDenied, report } = context;
  const prepared = batch.entries.map(prepare);
  await known.learn(prepared.flatMap(({ needs, mentions }) => [...needs, ...mentions]));
  // A topic that only what is left out names does not come into being.
  const kept = new Set(prepared.filter(({ needs }) => needs.every(known.isKnown)));
  await topics.learn([...kept].flatMap((one) => one.topics));
  const rows: Row[] = [];
  for (const one of prepared) {
    const { entry, needs, mentions, says, row } = one;
    const missing = [...needs, ...mentions].filter((reference) => !known.isKnown(reference));
    for (const reference of missing) known.miss(reference, nameOf(entry), entry.at);
    if (!kept.has(one)) continue;
    const made = row(context);
    if (made) {
      const denied = says(topics).filter(isDenied).length;
      if (denied > 0) report.denied = (report.denied ?? 0) + denied;
      rows.push({ ...made, told: `${today()} ${entry.at.file}` });
      noteWritten(entry, known);
    } else
      report.problems.push({
        ...entry.at,
        message: `${nameOf(entry)}: both are the same ${entry.kind === 'bridge' ? 'topic' : 'person'}; left out`,
      });
  }
  for (const counts of await write(db, batch.kind, rows)) count(context, batch.kind, counts);
  if (batch.kind !== 'topic') return;
  const ties = await tieTopics(db, batch.entries.filter(isTopic), topics);
  for (const counts of ties.counts) count(context, 'topicRelation', counts);
  report.problems.push(...ties.problems);
}

/** A record with everything its shape says of it, whatever its kind. */
function prepare<K extends RecordKind>(entry: EntryOf<K>) {
  const shape: Shape<K> = shapes[entry.kind];
  const { record } = entry;
  return {
    entry,
    needs: shape.needs?.(record) ?? [],
    mentions: shape.mentions?.(record) ?? [],
    topics: shape.topics?.(record) ?? [],
    says: (topics: TopicNames) => shape.says?.(record, topics) ?? [],
    row: ({ topics, known }: Context) => shape.row(record, topics, known.isKnown),
  };
}

function noteWritten(entry: EntryOf<RecordKind>, known: References): void {
  const { kind } = entry;
  if (kind === 'person' || kind === 'cohort' || kind === 'program') {
    known.note({ kind, key: entry.record.key });
  }
}

const writers: Record<Exclude<RecordKind, 'need'>, queries.WriteQuery> = {
  program: queries.writePrograms,
  cohort: queries.writeCohorts,
  topic: queries.writeTopics,
  bridge: queries.writeBridges,
  person: queries.writePeople,
  expertise: queries.writeExpertise,
  interest: queries.writeInterests,
  membership: queries.writeMemberships,
  challenge: queries.writeChallenges,
  session: queries.writeSessions,
  connection: queries.writeConnections,
};

/** Goals, questions and needs are three labels and one file. */
const needWriters = {
  goal: queries.writeGoals,
  question: queries.writeQuestions,
  need: queries.writeNeeds,
} as const;

async function write(db: Db, kind: RecordKind, rows: Row[]): Promise<queries.Written[]> {
  if (rows.length === 0) return [];
  if (kind !== 'need') return writers[kind](db, { rows });
  const written: queries.Written[] = [];
  for (const [label, writer] of Object.entries(needWriters)) {
    const some = rows.filter((row) => row.kind === label);
    if (some.length > 0) written.push(...(await writer(db, { rows: some })));
  }
  return written;
}

const isTopic = (entry: EntryOf<RecordKind>): entry is EntryOf<'topic'> => entry.kind === 'topic';

function count(
  { report, touched }: Pick<Run, 'report' | 'touched'>,
  kind: Counted,
  counts: queries.Written,
): void {
  touch(touched, kind, counts);
  for (const outcome of ['created', 'updated', 'unchanged'] as const) {
    if (counts[outcome] > 0) report[outcome][kind] = (report[outcome][kind] ?? 0) + counts[outcome];
  }
}

/** What a record is called in a message. */
function nameOf({ kind, record }: EntryOf<RecordKind>): string {
  if ('key' in record) return `${kind} ${record.key}`;
  if ('cohort' in record) return `${kind} of ${record.person} in ${record.cohort}`;
  if ('person' in record) return `${kind} of ${record.person}`;
  if ('from' in record) return `${kind} ${record.from} – ${record.to}`;
  return `${kind} ${record.name}`;
}
