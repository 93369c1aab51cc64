import type { Outcome } from '@peergraph/cli/evaluation';
import { outcomeOf } from '@peergraph/cli/outcome-of';
import { findFormat } from '@peergraph/exchange';
import { type Db, importEntries, listPersonKeys, patiently, type Weights } from '@peergraph/graph';
import type { Bench, Setting } from '../benches.ts';
import type { Result } from '../result.ts';
import { empty, openScratchNeo4j } from '../scratch-neo4j.ts';
import { ablations } from './ablations.ts';
import { plainBaseline } from './bm25.ts';
import { type Pack, readPacks } from './packs.ts';
import { besideBaselines, besideOurselves, type Played, pooled } from './rows.ts';

/** At most so many queries of a pack are asked again for each part that is switched off. */
const mostAgain = 120;

/**
 * Whether the search finds the right people: every pack of `../shared/eval` beside what simple methods reach, and beside
 * ourselves with each part of the formula switched off. Each pack is imported into an empty database.
 */
export const quality: Bench = {
  name: 'quality',
  people: [],
  run: async (setting) => {
    const packs = await readPacks(setting);
    if (packs.length === 0) {
      setting.tell('Skipped: there are no packs in ../shared/eval.');
      return { results: [], software: { skipped: 'no packs in ../shared/eval' } };
    }
    const { db: hasty, software } = await openScratchNeo4j(setting);
    // What is measured is the order, not the time: a busy machine is waited for.
    const db = patiently(hasty);
    const played: Played[] = [];
    for (const pack of packs) played.push(await play(db, pack, setting));
    const all = [...played, ...pooled(played)];
    const results: Result[] = [...all.flatMap(besideBaselines), ...all.flatMap(besideOurselves)];
    return { results, software };
  },
};

async function play(db: Db, pack: Pack, { tell, signal }: Setting): Promise<Played> {
  await empty(db);
  const format = findFormat(pack.source.format);
  if (!format) throw new Error(`There is no format ${pack.source.format}.`);
  tell(`${pack.name}: importing …`);
  await importEntries(db, () => format.read(pack.source.path, {}));
  const everybody = await listPersonKeys(db);
  const ask = async (queries: Pack['queries'], using?: Weights) => {
    const outcomes: Outcome[] = [];
    for (const query of queries) {
      signal.throwIfAborted();
      outcomes.push(await outcomeOf(db, query, everybody, using));
    }
    return outcomes;
  };
  tell(`${pack.name}: ${pack.queries.length} queries`);
  const full = await ask(pack.queries);
  const step = Math.ceil(pack.queries.length / mostAgain);
  const isAskedAgain = (_: unknown, index: number) => index % step === 0;
  const again = pack.queries.filter(isAskedAgain);
  const without = [];
  for (const { name, weights } of ablations) {
    tell(`${pack.name}: ${again.length} queries without ${name}`);
    without.push({ name, outcomes: await ask(again, weights) });
  }
  const baselines = pack.baselines.some(({ name }) => name.includes('BM25'))
    ? pack.baselines
    : [...pack.baselines, await plainBaseline(db, pack.queries, everybody)];
  return { name: pack.name, full, again: full.filter(isAskedAgain), without, baselines };
}
