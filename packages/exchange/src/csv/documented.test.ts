import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { entriesOf, folderOf, problemsIn } from '../folder-of-files.ts';
import { recordKinds } from '../records.ts';
import { columnsOf, fileOf } from './files.ts';
import { readCsv } from './read.ts';

const page = await readFile(new URL('../../../../docs/csv.md', import.meta.url), 'utf8');
const sectionOf = (file: string) => page.split(/^## /m).find((one) => one.startsWith(`${file}\n`));
const templateOf = (file: string) => /```csv\n([\s\S]*?)```/.exec(sectionOf(file) ?? '')?.[1] ?? '';

it.each(recordKinds)('the page on CSV names the columns of %s as they are', (kind) => {
  const rows = [...(sectionOf(fileOf[kind]) ?? '').matchAll(/^\| `(\w+)` *\| (yes)? *\|/gm)];
  const documented = rows.map(([, name, required]) => ({ name, required: required === 'yes' }));
  const columns = columnsOf(kind).map(({ name, required }) => ({ name, required }));
  expect(documented).toEqual(columns);
  expect(templateOf(fileOf[kind]).split('\n')[0]).toBe(columns.map(({ name }) => name).join(','));
});

it('its templates are read without a problem', async () => {
  const files = recordKinds.map((kind) => [fileOf[kind], templateOf(fileOf[kind])]);
  const entries = await entriesOf(readCsv(await folderOf(Object.fromEntries(files))));
  expect(problemsIn(entries)).toEqual([]);
  expect([...new Set(entries.map((found) => found.kind))]).toEqual(recordKinds);
});
