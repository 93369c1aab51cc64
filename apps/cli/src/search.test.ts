import { openTestDb, story } from '@peergraph/testkit';
import { beforeAll, expect, test } from 'vitest';
import { tryCommand } from './try-command.ts';

const db = await openTestDb();

beforeAll(async () => {
  await story(db, [
    ['person', { key: 'ada', name: 'Ada Ling' }],
    ['person', { key: 'cleo', name: 'Cleo Marsh', headline: 'Maps rivers' }],
    ['connection', { from: 'ada', to: 'ben' }],
    ['connection', { from: 'ben', to: 'cleo' }],
    ['expertise', { person: 'ben', topic: 'river mapping' }],
    ['expertise', { person: 'cleo', topic: 'river mapping', level: 5 }],
    ['challenge', { key: 'flood', posedBy: ['ada'], topics: ['River mapping'] }],
  ]);
});

test('a search names who can help outside the own network, and why', async () => {
  const { status, out } = await tryCommand('search', '--challenge', 'flood', '--person', 'ada');
  expect(status).toBe(0);
  expect(out).toMatch(
    /^Understood as: river mapping\n\n {1}1\. Cleo Marsh \(cleo\), Maps rivers\n {4}Cleo Marsh /,
  );
  expect(out).not.toContain('(ben)');
});

test('without a person nobody’s network is left out', async () => {
  const { status, out } = await tryCommand('search', '--topic', 'River-Mapping', '--json');
  expect(status).toBe(0);
  const { items, understoodAs, gap } = JSON.parse(out);
  expect(items.map(({ key }: { key: string }) => key).sort()).toEqual(['ada', 'ben', 'cleo']);
  expect(items[0]).toEqual({
    key: 'cleo',
    name: 'Cleo Marsh',
    headline: 'Maps rivers',
    score: expect.any(Number),
    relevance: expect.any(Number),
    novelty: expect.any(Number),
    reachability: expect.any(Number),
    availability: expect.any(Number),
    distance: null,
    why: expect.stringContaining('Cleo Marsh'),
  });
  expect(understoodAs).toContainEqual({ topic: 'river mapping', weight: 1, how: 'NAMED' });
  expect(gap).toBeNull();
});

test('what is not there is named', async () => {
  const refused = (err: string) => ({ status: 1, out: '', err });
  expect(await tryCommand('search', '--challenge', 'x')).toEqual(
    refused('There is no challenge with the key "x".\n'),
  );
  expect(await tryCommand('search', '--text', 'floods', '--person', 'x')).toEqual(
    refused('There is no person with the key "x".\n'),
  );
  expect(await tryCommand('search', '--topic', 'sorcery')).toEqual(
    refused('There is no topic called sorcery. --text takes any words.\n'),
  );
  expect(
    await tryCommand(
      'search',
      '--topic',
      'oakum',
      '--topic',
      'River mapping',
      '--topic',
      'sorcery',
    ),
  ).toEqual(refused('There is no topic called oakum or sorcery. --text takes any words.\n'));
});

test('what for has to be said once', async () => {
  const wrong = {
    status: 2,
    out: '',
    err: 'Give exactly one of --challenge, --text and --topic.\nSee peergraph --help.\n',
  };
  expect(await tryCommand('search')).toEqual(wrong);
  expect(await tryCommand('search', '--text', 'x', '--topic', 'y')).toEqual(wrong);
  expect((await tryCommand('search', '--text', 'x', '--first', '0')).status).toBe(2);
});
