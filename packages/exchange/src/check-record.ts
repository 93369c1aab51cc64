import type { z } from 'zod';
import type { Entry, EntryOf, Place, Problem, RecordKind, RecordOf } from './records.ts';
import { entry, recordSchemas } from './records.ts';
import { isTopicName, topicKey } from './topic-name.ts';

const schemas: { [K in RecordKind]: z.ZodType<RecordOf<K>> } = recordSchemas;

const quoted = (value: unknown) => {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}”`;
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      if (issue.origin === 'array') return 'must name at least one';
      if (issue.origin === 'string') return 'must not be empty';
      return `must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'invalid_type':
      if (issue.input === undefined) return 'must be given';
      if (issue.expected === 'int') return 'must be a whole number';
      if (issue.expected === 'boolean') return 'must be true, false, yes or no';
      return `must be a ${issue.expected}`;
    case 'invalid_format':
      return `must be ${issue.message}`;
    default:
      return `does not fit: ${issue.message}`;
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const [field = 'the record', ...inside] = issue.path.map(String);
  const where = inside.length > 0 ? `${field} (entry ${Number(inside[0]) + 1})` : field;
  const value = issue.input === undefined ? '' : ` is ${quoted(issue.input)}: it`;
  return `${where}${value} ${expectation(issue)}`;
}

/** Without them somebody could be shown, or asked, who did not want to be: then nothing is taken. */
const protecting = ['visibility', 'paused'];

/** Whether a record can do without what is wrong in it. */
function canBeSpared(kind: RecordKind, { path: [field] }: z.core.$ZodIssue): boolean {
  const shape: Record<string, z.ZodType> = recordSchemas[kind].shape;
  const name = String(field);
  return !protecting.includes(name) && shape[name]?.safeParse(undefined).success === true;
}

/** The fields without those, or those entries of lists, that are wrong. */
function spared(fields: Readonly<Record<string, unknown>>, issues: readonly z.core.$ZodIssue[]) {
  const wrong = issues.map(({ path }) => path.map(String));
  const isWrong = (field: string) => wrong.some(([name, entry]) => name === field && !entry);
  const kept = Object.entries(fields).filter(([field]) => !isWrong(field));
  return Object.fromEntries(
    kept.map(([field, value]) => [
      field,
      Array.isArray(value)
        ? value.filter((_, place) =>
            wrong.every(([name, entry]) => name !== field || entry !== String(place)),
          )
        : value,
    ]),
  );
}

/** What makes two records of one kind the same thing, so that the second is a duplicate of the first. */
function identity({ kind, record }: EntryOf<RecordKind>): string[] {
  switch (kind) {
    case 'topic':
      return [topicKey(record.name)];
    case 'bridge':
      return [topicKey(record.from), record.relation, topicKey(record.to)];
    case 'expertise':
    case 'interest':
      return [record.person, topicKey(record.topic)];
    case 'membership':
      return [record.person, record.cohort];
    case 'connection':
      return [record.from, record.to].sort();
    default:
      return [record.key];
  }
}

/** The topics a record cannot do without: when one of them is a sentence, the record is left out. */
function essentialTopics({ kind, record }: EntryOf<RecordKind>): string[] {
  if (kind === 'topic') return [record.name];
  if (kind === 'bridge') return [record.from, record.to];
  if (kind === 'expertise' || kind === 'interest') return [record.topic];
  return [];
}

/**
 * Takes what cannot be a topic out of a record's list of topics; a challenge keeps it in its own words.
 * Returns what was taken out.
 */
function takeOutSentences({ kind, record }: EntryOf<RecordKind>): string[] {
  if (kind !== 'challenge' && kind !== 'need' && kind !== 'session') return [];
  const sentences = record.topics.filter((topic) => !isTopicName(topic));
  if (sentences.length === 0) return sentences;
  record.topics = record.topics.filter(isTopicName);
  if (kind === 'challenge') record.ownWords = [...record.ownWords, ...sentences];
  return sentences;
}

const notATopic = (words: string) => `${quoted(words)} is not the name of a topic`;

/**
 * Checks fields read from a file against their kind.
 *
 * Yields the record's entry, unless it is left out, and a problem for each thing that was not as it should be: what a
 * record can do without is left out of it, without the rest the whole record is. A problem's message says what is wrong, what would be right and what was done.
 */
export function* checkRecord<K extends RecordKind>(
  kind: K,
  fields: Readonly<Record<string, unknown>>,
  at: Place,
): Generator<Entry> {
  const key = typeof fields.key === 'string' ? fields.key : undefined;
  const problem = (message: string): { kind: 'problem'; problem: Problem } => ({
    kind: 'problem',
    problem: { ...at, ...(key === undefined ? {} : { key }), message },
  });
  let checked = schemas[kind].safeParse(fields, { reportInput: true });
  if (!checked.success && checked.error.issues.every((issue) => canBeSpared(kind, issue))) {
    const { issues } = checked.error;
    for (const issue of issues) yield problem(`${describe(issue)}; only that was left out`);
    checked = schemas[kind].safeParse(spared(fields, issues), { reportInput: true });
  }
  if (!checked.success) {
    yield problem(`${checked.error.issues.map(describe).join('; ')}; left out`);
    return;
  }
  const found = entry(kind, checked.data, at);
  const sentence = essentialTopics(found).find((topic) => !isTopicName(topic));
  if (sentence !== undefined) {
    yield problem(`${notATopic(sentence)} (a few words on one line); left out`);
    return;
  }
  if (found.kind === 'connection' && found.record.from === found.record.to) {
    yield problem(`${quoted(found.record.from)} is connected with itself; left out`);
    return;
  }
  for (const words of takeOutSentences(found)) {
    const done = kind === 'challenge' ? 'kept in ownWords instead' : 'left out of the topics';
    yield problem(`${notATopic(words)}; ${done}`);
  }
  yield found;
}

/** What holds of a record unless its source says otherwise: cohorts are of the program that was asked for. */
export function impliedFields(
  kind: RecordKind,
  { program }: { program?: string },
): Readonly<Record<string, unknown>> {
  return kind === 'cohort' && program !== undefined ? { program } : {};
}

/** Keeps the first of each thing: what says the same key again becomes a problem. Holds the keys of one kind at a time. */
export function firstOnly(): (found: Entry) => Entry {
  let kind: RecordKind | undefined;
  const seen = new Set<string>();
  return (found) => {
    if (found.kind === 'problem') return found;
    if (found.kind !== kind) seen.clear();
    kind = found.kind;
    const parts = identity(found);
    // Keys may hold spaces: joined by them, two different pairs could read alike.
    const unmistakable = JSON.stringify(parts);
    if (!seen.has(unmistakable)) {
      seen.add(unmistakable);
      return found;
    }
    const key = parts.join(' ');
    const message = `“${key}” stands in this file already; left out`;
    return { kind: 'problem', problem: { ...found.at, key, message } };
  };
}
