import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isAlias, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { UnreadableFile } from '../records.ts';

/** A file's content, and how to find the lines of what is in it. */
export type YamlFile = { name: string; document: Document; lines: LineCounter };

/** One thing in a file: its value as plain data, and the line on which it begins. */
export type Item = { value: unknown; line: number };
export type Pair = Item & { key: string; node: unknown };

const shapes = {
  map: 'names with a value each (`name: …`)',
  list: 'a list (`- …`)',
};

async function bytesOf(path: string, name: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new UnreadableFile(`${name} cannot be read: ${String(error)}`);
  }
}

/**
 * Loads one YAML file of a folder; `undefined` when it is not there.
 * Throws `UnreadableFile` with the line where it is not YAML, and where its top is not of the shape it must have.
 */
export async function loadYaml(
  folder: string,
  name: string,
  shape: keyof typeof shapes,
): Promise<YamlFile | undefined> {
  const bytes = await bytesOf(join(folder, name), name);
  if (bytes === undefined) return undefined;
  if (!isUtf8(bytes))
    throw new UnreadableFile(`${name} is not UTF-8 text; save it again as UTF-8.`);
  const lines = new LineCounter();
  const document = parseDocument(bytes.toString(), { lineCounter: lines, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1;
    const [reason = ''] = error.message.split(' at line ');
    throw new UnreadableFile(`${name}, line ${line}: this is not YAML: ${reason}`);
  }
  const top = document.contents;
  const fits = shape === 'map' ? isMap(top) : isSeq(top);
  if (!fits && scalar(top) !== null && top !== null) {
    throw new UnreadableFile(`${name} must hold ${shapes[shape]}.`);
  }
  return { name, document, lines };
}

const resolved = (file: YamlFile, node: unknown) =>
  isAlias(node) ? node.resolve(file.document) : node;

function plainValue(file: YamlFile, node: unknown): unknown {
  const found = resolved(file, node);
  return isMap(found) || isSeq(found) ? found.toJS(file.document) : scalar(found);
}

const scalar = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'value' in node ? node.value : undefined;

function lineOf(file: YamlFile, node: unknown): number {
  const range: unknown =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  const start: unknown = Array.isArray(range) ? range[0] : 0;
  return file.lines.linePos(typeof start === 'number' ? start : 0).line;
}

/** The names and values of a map, in the file's order, with the same name as often as it is there. */
export function pairsOf(file: YamlFile, node: unknown = file.document.contents): Pair[] {
  const found = resolved(file, node);
  if (!isMap(found)) return [];
  return found.items.map(({ key, value }) => ({
    key: String(scalar(key) ?? ''),
    node: value,
    value: plainValue(file, value),
    line: lineOf(file, key),
  }));
}

/** The items of a list, in the file's order. */
export function itemsOf(file: YamlFile, node: unknown = file.document.contents): Item[] {
  const found = resolved(file, node);
  if (!isSeq(found)) return [];
  return found.items.map((item) => ({ value: plainValue(file, item), line: lineOf(file, item) }));
}

/** The node that stands under a name in a map. */
export function nodeAt(file: YamlFile, node: unknown, name: string): unknown {
  const found = resolved(file, node);
  return isMap(found) ? found.get(name, true) : undefined;
}
