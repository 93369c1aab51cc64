import type { Bench } from '../benches.ts';
import { openScratchNeo4j } from '../scratch-neo4j.ts';
import { readCases } from '../search/asks.ts';
import { fill } from '../search/fill.ts';
import { planFirst } from '../search/plan-first.ts';
import { timed } from '../search/rounds.ts';
import { serve } from '../search/served.ts';
import { fromSizeToSize, type Size } from './from-size-to-size.ts';

const rounds = { warmUp: 5, measured: 15 };

/** How much longer a search takes through HTTP from one size of program to the next. */
export const growth: Bench = {
  name: 'growth',
  people: [10_000, 100_000, 1_000_000],
  run: async (setting) => {
    const { signal, tell } = setting;
    const { db, software } = await openScratchNeo4j(setting);
    const served = await serve(db);
    setting.atEnd(served.close);
    const sizes: Size[] = [];
    for (const people of setting.people) {
      await fill(db, people, setting);
      const cases = await readCases(db);
      await planFirst(db, cases);
      const times = new Map<string, number[]>();
      for (const { name, ask } of cases) {
        const all: number[] = [];
        for (let round = 0; round < rounds.warmUp + rounds.measured; round += 1) {
          signal.throwIfAborted();
          all.push(await timed(() => served.ask(ask(round))));
        }
        times.set(name, all.slice(rounds.warmUp));
        tell(`${people} people: ${name} is measured`);
      }
      sizes.push({ people, times });
    }
    return { results: fromSizeToSize(sizes), software };
  },
};
