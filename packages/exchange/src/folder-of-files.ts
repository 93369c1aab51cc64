import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Entry } from './records.ts';

/** For a test: a new folder with these files in it, gone when the test is over; returns its path. */
export async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'peergraph-exchange-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export async function entriesOf(reading: AsyncIterable<Entry>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const found of reading) entries.push(found);
  return entries;
}

/** The problems among entries. */
export const problemsIn = (entries: readonly Entry[]) =>
  entries.flatMap((found) => (found.kind === 'problem' ? [found.problem] : []));

/** The records among entries, with their kinds. */
export const recordsIn = (entries: readonly Entry[]) =>
  entries.flatMap((found) =>
    found.kind === 'problem' ? [] : [{ kind: found.kind, record: found.record }],
  );
