import {
  type Entry,
  entry,
  type RecordKind,
  type RecordOf,
  recordKinds,
  recordSchemas,
} from '@peergraph/exchange';
import { type Db, importEntries } from '@peergraph/graph';
import { z } from 'zod';
import { mentionedIn } from './mentioned.ts';

/** One thing of a story: its kind, and what matters of it; the rest is filled in. */
export type Telling = {
  [K in RecordKind]: readonly [kind: K, fields: Partial<z.input<(typeof recordSchemas)[K]>>];
}[RecordKind];

/** The id of what has this key (a topic's key is its name in lower case); throws when there is no such thing. */
export type Ids = (key: string) => string;

const at = { file: 'story' };
const schemas: { [K in RecordKind]: z.ZodType<RecordOf<K>> } = recordSchemas;

/**
 * Writes people and what they do into the graph, the way an import would:
 * `const id = await story(db, [['person', { key: 'ada', name: 'Ada' }], ['connection', { from: 'ada', to: 'ben' }]])`.
 * Order doesn't matter; people, cohorts and the program that are only mentioned come into being. Anything an import would
 * complain about throws.
 */
export async function story(db: Db, told: readonly Telling[]): Promise<Ids> {
  const entries = [...mentionedIn(told), ...told]
    .map(([kind, fields]) => complete(kind, fields))
    .sort((a, b) => recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind));
  const report = await importEntries(db, () => streamOf(entries));
  if (report.problems.length > 0) {
    throw new Error(report.problems.map(({ message }) => message).join('\n'));
  }
  return idsIn(db);
}

function complete<K extends RecordKind>(kind: K, fields: object) {
  const record = schemas[kind].parse({ ...defaultsFor(kind, fields), ...fields });
  return entry(kind, record, at);
}

function defaultsFor(kind: RecordKind, fields: object): object {
  const key = 'key' in fields && typeof fields.key === 'string' ? fields.key : kind;
  const words = `${key.slice(0, 1).toUpperCase()}${key.slice(1).replaceAll('-', ' ')}`;
  switch (kind) {
    case 'person':
    case 'program':
      return { key, name: words };
    case 'cohort':
      return { key, name: words, program: 'program' };
    case 'challenge':
    case 'session':
      return { key, title: words };
    case 'need':
      return { key, kind: 'question', statement: words };
    case 'membership':
      return { roles: ['learner'] };
    case 'bridge':
      return { relation: 'means_similar' };
    default:
      return {};
  }
}

async function* streamOf(entries: Entry[]): AsyncGenerator<Entry> {
  yield* entries;
}

const Named = z.object({ key: z.string(), id: z.string() });

async function idsIn(db: Db): Promise<Ids> {
  const rows = await db.run(
    `MATCH (n) WHERE n.key IS NOT NULL AND n.id IS NOT NULL
     WITH n ORDER BY n:Discipline, n:Topic
     RETURN n.key AS key, collect(n.id)[0] AS id`,
    {},
    'read',
  );
  const ids = new Map(
    z
      .array(Named)
      .parse(rows)
      .map(({ key, id }) => [key, id]),
  );
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`Nothing in the graph has the key "${key}".`);
    return id;
  };
}
