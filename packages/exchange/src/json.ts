import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { checkRecord, firstOnly, impliedFields } from './check-record.ts';
import {
  type Entry,
  type Format,
  type RecordKind,
  recordKinds,
  recordSchemas,
  UnreadableFile,
} from './records.ts';
import { linesOf, textOf } from './text-of-file.ts';

const Fields = z.record(z.string(), z.unknown());
const Line = z.object({ kind: z.string(), record: Fields });

type Options = { program?: string };

const isKind = (kind: string): kind is RecordKind => Object.hasOwn(recordSchemas, kind);
const kindsInWords = recordKinds.join(', ');

function parsed(text: string, name: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = line === undefined ? name : `${name}, line ${line}`;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(`${where}: this is not JSON: ${reason}`);
  }
}

/** JSON Lines say `{"kind": …, "record": …}` in their first line; anything else is one document. */
async function isJsonLines(path: string, name: string): Promise<boolean> {
  for await (const [line] of linesOf(path, name)) {
    if (!line.trim().endsWith('}')) return false;
    try {
      return Line.safeParse(JSON.parse(line)).success;
    } catch {
      return false;
    }
  }
  throw new UnreadableFile(`${name} is empty.`);
}

/** One pass a kind, so that nothing is held and records come in their order whatever that of the lines. */
async function* readLines(path: string, file: string, options: Options): AsyncGenerator<Entry> {
  const kinds = new Set<string>();
  const strangers: Entry[] = [];
  const message = 'not {"kind": …, "record": {…}}; left out';
  for await (const [text, line] of linesOf(path, file)) {
    const found = Line.safeParse(parsed(text, file, line));
    if (found.success) kinds.add(found.data.kind);
    else strangers.push({ kind: 'problem', problem: { file, line, message } });
  }
  yield* strangers;
  yield* unknownKinds([...kinds], file);
  const first = firstOnly();
  for (const kind of recordKinds.filter((one) => kinds.has(one))) {
    for await (const [text, line] of linesOf(path, file)) {
      const found = Line.safeParse(parsed(text, file, line));
      if (!found.success || found.data.kind !== kind) continue;
      const fields = { ...impliedFields(kind, options), ...found.data.record };
      for (const one of checkRecord(kind, fields, { file, line })) yield first(one);
    }
  }
}

function* unknownKinds(kinds: readonly string[], file: string): Generator<Entry> {
  for (const key of kinds.filter((kind) => !isKind(kind))) {
    const message = `“${key}” is not a kind of record (${kindsInWords}); left out`;
    yield { kind: 'problem', problem: { file, key, message } };
  }
}

async function* readDocument(path: string, file: string, options: Options): AsyncGenerator<Entry> {
  let text = '';
  for await (const piece of textOf(path, file)) text += piece;
  const found = Fields.safeParse(parsed(text, file));
  const wrong = `${file} must hold one object of lists: {"person": [{…}, …], …}, by kind (${kindsInWords}).`;
  if (!found.success) throw new UnreadableFile(wrong);
  const lists = Object.entries(found.data).filter(([kind]) => isKind(kind));
  if (lists.length === 0 || lists.some(([, list]) => !Array.isArray(list))) {
    throw new UnreadableFile(wrong);
  }
  yield* unknownKinds(Object.keys(found.data), file);
  const first = firstOnly();
  for (const kind of recordKinds) {
    const list = found.data[kind];
    for (const one of Array.isArray(list) ? list : []) {
      const fields = { ...impliedFields(kind, options), ...Fields.catch({}).parse(one) };
      for (const entry of checkRecord(kind, fields, { file })) yield first(entry);
    }
  }
}

async function* readJson(path: string, options: Options): AsyncGenerator<Entry> {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new UnreadableFile(`${path} is not a file.`);
  const read = (await isJsonLines(path, name)) ? readLines : readDocument;
  yield* read(path, name, options);
}

/**
 * Records as JSON: one document `{"person": [{…}, …], "topic": […], …}` with a list for each kind, which is held in
 * memory, or JSON Lines of `{"kind": "person", "record": {…}}`, which are streamed. With `options.program`, cohorts that
 * name no program belong to that one.
 */
export const json: Format = { id: 'json', title: 'Records as JSON or JSON Lines', read: readJson };
