import type { Bench } from '../benches.ts';
import type { Result } from '../result.ts';
import { openScratchNeo4j } from '../scratch-neo4j.ts';
import { readCases } from './asks.ts';
import { openBareDriver } from './bare-driver.ts';
import { fill } from './fill.ts';
import { measureCase } from './measure-case.ts';
import { planFirst } from './plan-first.ts';
import { recorder } from './recorder.ts';
import { serve } from './served.ts';

/** The JVM compiles what it runs often: the first searches take several times as long as later ones. */
const warmUp = { rounds: 10, patience: 10_000 };
const measured = { rounds: 30, patience: 60_000 };

/**
 * Hyper-connections through HTTP, beside the statements they consist of through the bare driver, and beside one plain
 * statement that walks two to four connections and ranks everybody it meets.
 */
export const search: Bench = {
  name: 'search',
  people: [10_000, 100_000],
  run: async (setting) => {
    const { signal, tell } = setting;
    const { access, db, software } = await openScratchNeo4j(setting);
    const driver = openBareDriver(access);
    setting.atEnd(() => driver.close());
    signal.addEventListener('abort', () => driver.close());
    const recording = recorder(db);
    const served = await serve(recording.db);
    setting.atEnd(served.close);
    const contenders = { served, driver, db, record: recording.record };
    const results: Result[] = [];
    for (const people of setting.people) {
      await fill(db, people, setting);
      const cases = await readCases(db);
      await planFirst(db, cases);
      for (const one of cases) await measureCase(one, people, contenders, { signal, ...warmUp });
      for (const one of cases) {
        tell(`${people} people: measuring ${one.name}`);
        results.push(...(await measureCase(one, people, contenders, { signal, ...measured })));
      }
    }
    return { results, software };
  },
};
