import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDb } from '@peergraph/testkit';
import { afterAll, expect, test } from 'vitest';
import { tryCommand } from './try-command.ts';

const db = await openTestDb();
const folder = await mkdtemp(join(tmpdir(), 'peergraph-generate-'));
afterAll(() => rm(folder, { recursive: true }));

async function contents(name: string): Promise<string[]> {
  const files = (await readdir(join(folder, name))).sort();
  return Promise.all(files.map((file) => readFile(join(folder, name, file), 'utf8')));
}

test('an invented program is the same for the same seed, and can be brought in', async () => {
  const out = (name: string) => join(folder, name);
  const made = await tryCommand('generate', '--people', '60', '--seed', '7', '--out', out('a'));
  expect(made.status).toBe(0);
  expect(made.out).toMatch(/\nperson +60\n/);
  await tryCommand('generate', '--people', '60', '--seed', '7', '--out', out('b'));
  await tryCommand('generate', '--people', '60', '--seed', '8', '--out', out('c'));
  expect(await contents('b')).toEqual(await contents('a'));
  expect(await contents('c')).not.toEqual(await contents('a'));

  const imported = await tryCommand('import', 'csv', out('a'), '--json');
  expect(JSON.parse(imported.out)).toMatchObject({ created: { person: 60 }, problems: [] });
  expect(await db.run('MATCH (n:Person) RETURN count(n) AS people', {}, 'read')).toEqual([
    { people: 60 },
  ]);
});

test('sizes that make no sense are refused, and so is a folder that is none', async () => {
  expect((await tryCommand('generate', '--people', '1', '--out', folder)).status).toBe(2);
  expect((await tryCommand('generate', '--people', 'many', '--out', folder)).status).toBe(2);
  expect((await tryCommand('generate', '--people', '20')).status).toBe(2);
  const file = join(folder, 'file');
  await writeFile(file, '');
  expect(await tryCommand('generate', '--people', '20', '--out', file)).toEqual({
    status: 1,
    out: '',
    err: `${file} can’t be written: it is a file, not a folder.\n`,
  });
  const taken = join(folder, 'taken');
  await mkdir(join(taken, 'people.csv'), { recursive: true });
  expect(await tryCommand('generate', '--people', '20', '--out', taken)).toEqual({
    status: 1,
    out: '',
    err: `${join(taken, 'people.csv')} can’t be written: it is a folder.\n`,
  });
});
