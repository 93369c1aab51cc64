import { join } from 'node:path';
import type { Db } from '@peergraph/graph';
import { openBrowser } from '@peergraph/server/browser';
import { z } from 'zod';
import type { Bench } from '../benches.ts';
import { compare } from '../result.ts';
import { openScratchNeo4j } from '../scratch-neo4j.ts';
import { startServer } from '../slider/server-process.ts';
import { median } from '../statistics.ts';
import type { Page, Seen } from './act.ts';
import { goWholeWay } from './whole-way.ts';

const rounds = 11;
const inPage = join(import.meta.dirname, 'in-page.js');

/**
 * How soon people see the acts of each other: a learner, a facilitator and an expert of the demo, each with a page open in
 * a browser, go the whole way of an introduction again and again. From a click to the change of another’s page, beside a
 * round trip that asks the same server for nothing. The first time, in which much is done for the first time, stands in
 * the note.
 */
export const live: Bench = {
  name: 'live',
  people: [],
  run: async (setting) => {
    const { signal, tell, atEnd } = setting;
    const { access, db, software } = await openScratchNeo4j(setting);
    const server = await startServer(access, tell, { demo: true });
    atEnd(server.stop);
    const browser = await openBrowser();
    const close = () => browser.close();
    atEnd(close);
    signal.addEventListener('abort', close);
    const continueAs = async (part: string): Promise<Page> => {
      const context = await browser.newContext();
      await context.addInitScript({ path: inPage });
      const page = await context.newPage();
      // While the server tries out its searches, all else waits.
      page.setDefaultTimeout(300_000);
      await page.goto(`${server.address}/sign-in?to=/introductions`);
      await page.getByRole('button', { name: new RegExp(`an? ${part}$`) }).click();
      await page.getByTestId('introductions-link').waitFor();
      return page;
    };
    const people = {
      learner: await continueAs('learner'),
      facilitator: await continueAs('facilitator'),
      expert: await continueAs('expert'),
    };
    const challengeId = await findChallenge(db);
    const seen: Seen[][] = [];
    for (let round = 0; round < rounds; round += 1) {
      signal.throwIfAborted();
      seen.push(await goWholeWay({ site: server.address, challengeId, round }, people));
      await forget(db);
      tell(`Round ${round + 1} of ${rounds}`);
    }
    const [first = [], ...later] = seen;
    const results = first.flatMap((once) => {
      const pairs = later.flat().filter((one) => one.case === once.case);
      const row = { case: once.case, other: 'bare round trip', pairs };
      const answered = Math.round(median(pairs.map((one) => one.answered)));
      const note = `answered after ${answered}; the first time ${once.ours}`;
      return [
        compare({ ...row, metric: 'median ms', note }),
        compare({ ...row, metric: 'slowest ms', figure: (all) => Math.max(...all) }),
      ];
    });
    return { results, software: { ...software, chromium: browser.version() } };
  },
};

const Found = z.object({ id: z.string() });

/** The challenge of the demo's learner that everybody is introduced for. */
async function findChallenge(db: Db): Promise<string> {
  const [row] = await db.run(
    `MATCH (challenge:Challenge {key: 'drift-or-change'}) RETURN challenge.id AS id`,
    {},
    'read',
  );
  return Found.parse(row).id;
}

/** Takes the connection that was made, so that the two can be introduced again. */
async function forget(db: Db): Promise<void> {
  await db.run(
    `MATCH (:Person {key: 'lena-okafor'})-[tie:CONNECTED]-(:Person {key: 'abeba-tesfaye'}) DELETE tie`,
    {},
    'write',
  );
}
