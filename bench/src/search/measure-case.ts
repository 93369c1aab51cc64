import type { Driver } from 'neo4j-driver';
import { compare, type Pair, type Result } from '../result.ts';
import { percentile } from '../statistics.ts';
import type { SearchCase } from './asks.ts';
import { replay } from './bare-driver.ts';
import { askPlainly } from './plain.ts';
import type { Recorder } from './recorder.ts';
import { playRound } from './rounds.ts';
import type { Served } from './served.ts';

export type Contenders = { served: Served; driver: Driver; record: Recorder['record'] };

type Options = {
  signal: AbortSignal;
  rounds: number;
  /** After how long of it the plain statement is asked no more, in ms. */
  patience: number;
};

/** The longest the plain statement may take, in ms. */
const plainLimit = 20_000;

/** Rounds of one kind of search, each with another learner: all contenders answer the same one. */
export async function measureCase(
  { name, ask }: SearchCase,
  people: number,
  { served, driver, record }: Contenders,
  { signal, rounds, patience }: Options,
): Promise<Result[]> {
  const bare: Pair[] = [];
  const plain: Pair[] = [];
  let stopped = 0;
  for (let round = 0; round < rounds; round += 1) {
    signal.throwIfAborted();
    const asked = ask(round);
    // Unmeasured: it tells which statements there are, and brings this learner's part of the graph into memory.
    const calls = await record(() => served.ask(asked));
    const works = [() => served.ask(asked), () => replay(driver, calls)];
    const spent = plain.reduce((sum, pair) => sum + pair.theirs, 0);
    if (spent < patience) {
      works.push(async () => {
        if (!(await askPlainly(driver, asked, plainLimit))) stopped += 1;
      });
    }
    const [ours = 0, theirs = 0, walked] = await playRound(works, round);
    bare.push({ ours, theirs });
    if (walked !== undefined) plain.push({ ours, theirs: walked });
  }
  const label = `${people} people, ${name}`;
  const driverRow = { case: label, other: 'the same Cypher, bare driver', pairs: bare };
  const plainRow = { case: label, other: 'plain 2-to-4-hop Cypher', pairs: plain };
  const p95 = (values: readonly number[]) => percentile(values, 0.95);
  return [
    compare({ ...driverRow, metric: 'median ms' }),
    compare({ ...driverRow, metric: 'p95 ms', figure: p95 }),
    compare({ ...plainRow, metric: 'median ms', note: stopNote(stopped) }),
  ];
}

const stopNote = (stopped: number) =>
  stopped === 0 ? undefined : `stopped after ${plainLimit / 1000} s in ${stopped} rounds`;
