import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDb, story } from '@peergraph/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tryCommand } from './try-command.ts';

const db = await openTestDb();
const folder = await mkdtemp(join(tmpdir(), 'peergraph-evaluate-'));
afterAll(() => rm(folder, { recursive: true }));

beforeAll(async () => {
  await story(db, [
    ['expertise', { person: 'ben', topic: 'tides', level: 5 }],
    ['expertise', { person: 'cleo', topic: 'tides', level: 1 }],
    ['expertise', { person: 'dan', topic: 'dunes' }],
    ['person', { key: 'ada' }],
    ['challenge', { key: 'harbour', posedBy: ['ada'], topics: ['tides'] }],
  ]);
});

async function pack(...lines: unknown[]): Promise<string> {
  const path = join(folder, 'pack.jsonl');
  await writeFile(
    path,
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  );
  return path;
}

test('ranks count over every candidate, and who is unknown counts as missed', async () => {
  const path = await pack(
    { id: 'found first', person: null, topics: ['Tides'], relevant: ['ben'] },
    // Of ada, cleo and dan only cleo is returned; ada comes before dan by key.
    { id: 'at the end', topics: ['tides'], candidates: ['dan', 'cleo', 'ada'], relevant: ['dan'] },
    { id: 'half unknown', person: 'ada', challenge: 'harbour', relevant: ['ben', 'zoe'] },
    { id: 'all unknown', person: 'yan', text: 'tides', relevant: ['zoe'] },
  );
  const { status, out } = await tryCommand('evaluate', path, '--json');
  expect(status).toBe(0);
  const ndcgOfHalf = 1 / (1 + 1 / Math.log2(3));
  expect(JSON.parse(out)).toEqual({
    queries: 4,
    unknownKeys: ['yan', 'zoe'],
    'recall@5': 0.625,
    'recall@10': 0.625,
    mrr: Number(((1 + 1 / 3 + 1 + 0) / 4).toFixed(4)),
    'ndcg@10': Number(((1 + 1 / 2 + ndcgOfHalf + 0) / 4).toFixed(4)),
    map: Number(((1 + 1 / 3 + 1 / 2 + 0) / 4).toFixed(4)),
    ci95: {
      'recall@10': [expect.any(Number), expect.any(Number)],
      mrr: [expect.any(Number), expect.any(Number)],
    },
    msPerQuery: { p50: expect.any(Number), p95: expect.any(Number) },
  });
});

test('a person reads a table', async () => {
  const path = await pack({ id: '1', text: 'tides', relevant: ['ben'] });
  const { out } = await tryCommand('evaluate', path);
  expect(out).toMatch(
    /^ {11}mean {3}95 % interval\nrecall@5 {3}1\.000\nrecall@10 {2}1\.000 {2}1\.000 to 1\.000\n/,
  );
  expect(out).toMatch(/\n1 queries; \d+ ms a query, 95 % within \d+ ms\n$/);
});

test('a pack that can’t be read is refused by its line', async () => {
  const query = { id: '1', text: 'tides', relevant: ['ben'] };
  const err = async (path: string) => (await tryCommand('evaluate', path)).err;
  const broken = await pack(query, '{');
  expect(await err(broken)).toBe(`${broken}:2 is not JSON. A pack holds one query a line.\n`);
  const both = await pack({ ...query, challenge: 'harbour' });
  expect(await err(both)).toBe(
    `${both}:1: exactly one of text, topics and challenge has to be given\n`,
  );
  const empty = await pack('');
  expect(await err(empty)).toBe(`${empty} holds no query.\n`);
  expect((await tryCommand('evaluate', folder)).status).toBe(1);
});

test('two million characters are asked for by their beginning', async () => {
  const text = `tides ${'and so on '.repeat(200_000)}`;
  const path = await pack({ id: 'long', text, relevant: ['ben'] });
  const { status, out } = await tryCommand('evaluate', path, '--json');
  expect({ status, ...JSON.parse(out) }).toMatchObject({ status: 0, queries: 1, mrr: 1 });
});
