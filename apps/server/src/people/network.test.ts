import type { Db } from '@peergraph/graph';
import { openTestDb, story, type Telling } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { execute } from '../execute.ts';

const db = await openTestDb();
const friends = Array.from(
  { length: 250 },
  (_, index) => `friend-${String(index).padStart(3, '0')}`,
);

/** Everybody is as close to Vera as everybody else, but for three. */
beforeAll(async () => {
  await story(db, [
    ...friends.map((from): Telling => ['connection', { from, to: 'vera', strength: 0.5 }]),
    ['connection', { from: 'vera', to: 'best-friend', strength: 1 }],
    ['connection', { from: 'vera', to: 'old-friend', strength: 0.1 }],
    ['connection', { from: 'vera', to: 'hidden-friend', strength: 0.5 }],
    ['person', { key: 'hidden-friend', visibility: 'PROGRAM' }],
  ]);
});

const Page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ key: z.string() }) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  totalCount: z.int(),
});
type Page = z.infer<typeof Page>;
const Answer = z.object({ person: z.object({ network: Page }) });

async function page(first: number, after?: string | null): Promise<Page> {
  const { data, errors } = await execute(
    db,
    `query ($first: Int!, $after: String) {
      person(key: "vera") {
        network(first: $first, after: $after) {
          edges { cursor node { key } }
          pageInfo { hasNextPage endCursor }
          totalCount
        }
      }
    }`,
    { first, after },
  );
  expect(errors).toEqual([]);
  return Answer.parse(data).person.network;
}

const inOrder = ['best-friend', ...friends, 'old-friend'];

test.each([200, 50, 7])(
  'pages of %d are walked once each, without gaps or repeats',
  async (size) => {
    const walked: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const { edges, pageInfo, totalCount }: Page = await page(size, after);
      expect(totalCount).toBe(252);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
      walked.push(...edges.map(({ node }) => node.key));
      after = pageInfo.endCursor;
      pages += 1;
      expect(pageInfo.hasNextPage).toBe(walked.length < 252);
    } while (walked.length < 252 && pages < 100);
    expect(walked).toEqual(inOrder);
    expect(pages).toBe(Math.ceil(252 / size));
  },
);

test('after the last there is nothing, and nothing more', async () => {
  const last = await page(200, (await page(200)).pageInfo.endCursor);
  expect(await page(200, last.pageInfo.endCursor)).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: 252,
  });
});

test('every cursor leads to who comes next, wherever it was taken', async () => {
  const { edges } = await page(5);
  const [, second] = edges;
  const { edges: next } = await page(2, second?.cursor);
  expect(next.map(({ node }) => node.key)).toEqual(inOrder.slice(2, 4));
});

test('somebody who hides while a page is read spoils that answer, and nothing else', async () => {
  const isRead = 'Whom does this person know';
  const hiding: Db = {
    ...db,
    run: async (text, ...rest) => {
      const rows = await db.run(text, ...rest);
      const hide = "MATCH (one:Person {key: 'best-friend'}) SET one.audience = []";
      if (text.includes(isRead)) await db.run(hide, {}, 'write');
      return rows;
    },
  };
  const query =
    '{ person(key: "vera") { network(first: 1) { totalCount edges { node { key } } } } }';
  // A promise that nobody waited for yet would end the whole process.
  await expect(execute(hiding, query)).rejects.toThrow('went away while it was being read');
});
