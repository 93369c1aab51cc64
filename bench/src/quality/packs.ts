import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { type Query, readPack } from '@peergraph/cli/pack';
import { z } from 'zod';
import type { Setting } from '../benches.ts';

/** Questions with known answers, and what to import before they are asked. */
export type Pack = {
  name: string;
  queries: readonly Query[];
  source: { format: string; path: string };
  /** What simple methods reach, as the folder of packs says. */
  baselines: readonly Baseline[];
};
export type Baseline = { name: string; recallAt10: number; mrr: number };

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url));

const Figures = z.object({ 'R@10': z.number(), MRR: z.number() });
/** Beside the figures of each method stand counts, of people and queries. */
const Baselines = z.record(z.string(), z.record(z.string(), z.union([z.number(), Figures])));

/** The packs of `../shared/eval`, in the order of their names; none where the folder is absent. */
export async function readPacks(setting: Setting): Promise<Pack[]> {
  const folder = join(shared, 'eval');
  const names = await readdir(folder).catch((): string[] => []);
  const all = names.includes('baselines.json')
    ? Baselines.parse(JSON.parse(await readFile(join(folder, 'baselines.json'), 'utf8')))
    : {};
  const packs: Pack[] = [];
  for (const name of names.sort()) {
    const file = join(folder, name, 'pack.jsonl');
    if (!(await isThere(file))) continue;
    const source = await sourceOf(name, join(folder, name), setting);
    if (!source) {
      setting.tell(`${name}: left out, because what it asks about is not there`);
      continue;
    }
    const queries = await readPack(file);
    packs.push({ name, queries, source, baselines: baselinesOf(all[name] ?? {}) });
  }
  return packs;
}

const baselinesOf = (of: z.infer<typeof Baselines>[string]): Baseline[] =>
  Object.entries(of).flatMap(([name, figures]) =>
    typeof figures === 'number' ? [] : [{ name, recallAt10: figures['R@10'], mrr: figures.MRR }],
  );

/** The data beside the pack, or, for talks of a year, every talk before that year. */
async function sourceOf(
  name: string,
  folder: string,
  setting: Setting,
): Promise<Pack['source'] | undefined> {
  const data = join(folder, 'data');
  if (await isThere(data)) return { format: 'openseeds', path: data };
  const [, year] = /^pyvideo-(\d{4})$/.exec(name) ?? [];
  const talks = join(shared, 'data/pyvideo/talks-to-2021.jsonl.gz');
  if (year === undefined || !(await isThere(talks))) return undefined;
  return { format: 'pyvideo', path: await talksBefore(year, talks, setting) };
}

const Dated = z.object({ date: z.string().nullish() });

async function talksBefore(year: string, talks: string, { atEnd }: Setting): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'peergraph-talks-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'talks.jsonl');
  const lines = createInterface({ input: createReadStream(talks).pipe(createGunzip()) });
  const earlier = async function* () {
    for await (const line of lines) {
      const { date } = Dated.parse(JSON.parse(line));
      if (date && date < year) yield `${line}\n`;
    }
  };
  await pipeline(earlier, createWriteStream(path));
  return path;
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
