import { type Db, findHyperConnections, rankCandidates } from '@peergraph/graph';
import type { Driver } from 'neo4j-driver';
import { compare, type Pair, type Result } from '../result.ts';
import { median, percentile } from '../statistics.ts';
import type { Ask, SearchCase } from './asks.ts';
import { replay } from './bare-driver.ts';
import { countHits } from './database-hits.ts';
import { askPlainly, countMet, firstPlain, plainStatements } from './plain.ts';
import type { Call, Recorder } from './recorder.ts';
import { playRound } from './rounds.ts';
import type { Served } from './served.ts';

export type Contenders = { served: Served; driver: Driver; db: Db; record: Recorder['record'] };

type Options = {
  signal: AbortSignal;
  rounds: number;
  /** After how long of it a plain statement is asked no more, in ms. */
  patience: number;
};

/** The longest a plain statement may take, in ms. */
const limit = 20_000;

/** Counting whom a plain statement meets, and what it looks at, takes as long as the statement: a few rounds tell. */
const countedRounds = 7;

/** Rounds of one kind of search, each with another learner: all contenders answer the same one. */
export async function measureCase(
  { name, ask }: SearchCase,
  people: number,
  { served, driver, db, record }: Contenders,
  { signal, rounds, patience }: Options,
): Promise<Result[]> {
  const bare: Pair[] = [];
  const ranking: Pair[] = [];
  const explained: Pair[] = [];
  const met: number[] = [];
  const hits: Pair[] = [];
  const plain = plainStatements.map((statement) => ({
    statement,
    pairs: [] as Pair[],
    found: [] as (number | null)[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    signal.throwIfAborted();
    const asked = ask(round);
    // Unmeasured: it tells which statements there are, and brings this learner's part of the graph into memory.
    const calls = await record(() => served.ask(asked));
    const open = plain.filter(({ pairs }) => sum(pairs.map((pair) => pair.theirs)) < patience);
    const input = { personId: asked.personId, ...asked.input };
    const works = [
      () => served.ask(asked),
      () => replay(driver, calls),
      () => rankCandidates(db, { ...input, everyBoldness: true }),
      () => findHyperConnections(db, { ...input, everyBoldness: true }),
      ...open.map(({ statement, found }) => async () => {
        found.push(await askPlainly(driver, statement, asked, limit));
      }),
    ];
    const [ours = 0, theirs = 0, ranked = 0, whole = 0, ...walked] = await playRound(works, round);
    bare.push({ ours, theirs });
    ranking.push({ ours, theirs: ranked });
    explained.push({ ours, theirs: whole });
    if (round < countedRounds) {
      met.push(await countMet(driver, asked, limit));
      hits.push(await hitsBesidePlain(driver, calls, asked));
    }
    for (const [place, { pairs }] of open.entries())
      pairs.push({ ours, theirs: walked[place] ?? 0 });
  }
  const label = `${people} people, ${name}`;
  const row = { case: label, metric: 'median ms' };
  const times = bare.map(({ ours }) => ours);
  const late = { ours: percentile(times, 0.95), theirs: median(times) };
  return [
    compare({ ...row, other: 'the same Cypher, bare driver', pairs: bare }),
    compare({ ...row, metric: 'p95 ms', other: 'the median', pairs: [late] }),
    compare({ ...row, metric: 'database hits', other: firstPlain.name, pairs: hits }),
    compare({ ...row, other: 'its ranking alone', pairs: ranking }),
    compare({ ...row, other: 'all of it without HTTP', pairs: explained }),
    ...plain.map(({ statement, pairs, found }) =>
      compare({ ...row, other: statement.name, pairs, note: noteOn(found, median(met)) }),
    ),
  ];
}

async function hitsBesidePlain(
  driver: Driver,
  calls: readonly Call[],
  { personId, topicIds }: Ask,
): Promise<Pair> {
  let ours = 0;
  for (const call of calls) ours += await countHits(driver, call);
  const plain = { text: firstPlain.text, values: { personId, topicIds } };
  return { ours, theirs: await countHits(driver, plain) };
}

/** What the times of a plain statement don't tell. */
function noteOn(found: readonly (number | null)[], met: number): string {
  const stopped = found.filter((count) => count === null).length;
  const nobody = found.filter((count) => count === 0).length;
  const parts = [
    `meets ${Math.round(met)} people`,
    stopped > 0 ? `stopped after ${limit / 1000} s in ${stopped} of ${found.length} rounds` : '',
    nobody > 0 ? `finds nobody in ${nobody} of ${found.length} rounds` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
