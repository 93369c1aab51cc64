import { setMaxListeners } from 'node:events';
import type { Db } from '@peergraph/graph';
import { z } from 'zod';
import type { Bench, Setting } from '../benches.ts';
import { compare, type Result } from '../result.ts';
import { openScratchNeo4j } from '../scratch-neo4j.ts';
import { askServer } from '../search/ask-server.ts';
import { readCases } from '../search/asks.ts';
import { fill } from '../search/fill.ts';
import { planFirst } from '../search/plan-first.ts';
import { percentile } from '../statistics.ts';
import { moveOnPages } from './move-on-pages.ts';
import { type Moves, moveSliders } from './move-sliders.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { signIn } from './sign-in.ts';

const clients = 50;
const duration = 30_000;
/** As one who looks at what has changed. */
const pause = 1_000;

/**
 * Fifty people at once for half a minute, as the page does it (each asks once, and every move of the slider weighs anew
 * what came), and as if every move reached the server: each asks for the same at another boldness every second. Beside one
 * person who does so alone; and the memory held at the end beside that at the beginning.
 */
export const slider: Bench = {
  name: 'slider',
  people: [10_000],
  run: async (setting) => {
    const { access, db, software } = await openScratchNeo4j(setting);
    // Everybody who waits for the next move listens for the end.
    setMaxListeners(2 * clients, setting.signal);
    const server = await startServer(access, setting.tell);
    setting.atEnd(server.stop);
    const results: Result[] = [];
    for (const people of setting.people) {
      await fill(db, people, setting);
      results.push(...(await measure(people, { db, server, setting })));
    }
    return { results, software };
  },
};

type Parts = { db: Db; server: ServerProcess; setting: Setting };

async function measure(people: number, { db, server, setting }: Parts): Promise<Result[]> {
  const { signal, tell } = setting;
  const cases = await readCases(db);
  await planFirst(db, cases);
  const asks = await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const one = cases[client % cases.length];
      if (!one) throw new Error('There is no kind of search.');
      const ask = one.ask(client);
      return { ...ask, token: await signIn(db, ask.personId, `client ${client}`) };
    }),
  );
  const askOf = (client: number) => {
    const ask = asks[client];
    if (!ask) throw new Error(`There are ${asks.length} clients and no ${client}.`);
    return ask;
  };
  const crowd = {
    pause,
    askOf,
    signal,
    ask: (ask: ReturnType<typeof askOf>, boldness: number) =>
      askServer(server.address, { ...ask, boldness }),
  };
  // The JVM compiles what it runs often, and both heaps find their size.
  await moveSliders({ ...crowd, clients: 10, pause: 100, duration: duration / 2 });
  const alone = await moveSliders({ ...crowd, clients: 1, pause: 100, duration: duration / 3 });
  const aloneHalf = percentile(alone.times, 0.5);
  const before = { server: await server.memory(), heap: await heapOf(db) };
  tell(`${people} people: ${clients} pages for ${duration / 1000} s`);
  const { answers, moves } = await moveOnPages({
    clients,
    duration,
    askOf,
    signal,
    ask: (ask) => askServer(server.address, ask),
  });
  tell(`${people} people: ${clients} sliders for ${duration / 1000} s`);
  const asked = await moveSliders({ ...crowd, clients, duration });
  const after = { server: await server.memory(), heap: await heapOf(db) };
  const onPages = `${people} people, ${clients} pages`;
  const onServer = `${people} people, ${clients} sliders`;
  const memory = { case: onServer, other: 'at the beginning' };
  return [
    ...rows(`${onPages}, the first answer`, answers, aloneHalf),
    ...rows(`${onPages}, a move`, moves, aloneHalf),
    ...rows(`${onServer} that all reach the server`, asked, aloneHalf),
    compare({
      ...memory,
      metric: 'server MB',
      pairs: [{ ours: after.server, theirs: before.server }],
    }),
    compare({
      ...memory,
      metric: 'Neo4j heap MB',
      pairs: [{ ours: after.heap, theirs: before.heap }],
      note: 'with what is not collected yet',
    }),
  ];
}

/** What became of it, beside how long one alone waits for an answer (in ms). */
function rows(name: string, { times, errors }: Moves, alone: number): Result[] {
  const failed = errors.length === 0 ? 'no error' : `${errors.length} errors: ${errors[0]}`;
  const figures = { ours: percentile(times, 0.5), theirs: alone };
  const late = { ours: percentile(times, 0.95), theirs: figures.ours };
  const row = { case: name };
  return [
    compare({ ...row, metric: 'median ms', other: 'one alone', pairs: [figures], note: failed }),
    compare({
      ...row,
      metric: 'p95 ms',
      other: 'the median',
      pairs: [late],
      note: `${times.length} times`,
    }),
  ];
}

const Heap = z.object({ used: z.number() });

/** What Neo4j's heap holds, in MB; with what is no longer needed, until it is collected. */
async function heapOf(db: Db): Promise<number> {
  const rows = await db.runAlone(
    `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
     RETURN attributes.HeapMemoryUsage.value.properties.used / 1048576.0 AS used`,
    {},
  );
  return Heap.parse(rows[0]).used;
}
