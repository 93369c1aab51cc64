import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { entriesOf, folderOf, recordsIn } from '../folder-of-files.ts';
import { generateProgram } from '../generate.ts';
import { type Entry, entry } from '../records.ts';
import { UnwritableFile } from '../unwritable.ts';
import { readCsv } from './read.ts';
import { writeCsvFolder } from './write.ts';

const at = { file: 'here' };

it('reads back what was written, down to the last sign', async () => {
  const difficult: Entry[] = [
    entry(
      'topic',
      {
        name: 'C++',
        aliases: ['C;C', 'a\\b'],
        disciplines: [],
        broader: [],
        related: [],
        curated: false,
      },
      at,
    ),
    entry(
      'person',
      {
        key: 'ada',
        name: '=HYPERLINK("x")',
        headline: "'-5 and so on",
        bio: 'One,\n"two";\n\n-three',
        city: '-5',
        country: '@home',
        languages: ['+1', 'Gaeilge'],
        ownWords: ['bogs; fens', 'C:\\new\\', '- a list'],
        capacity: 0,
        paused: false,
      },
      at,
    ),
  ];
  const folder = await folderOf({});
  expect(await writeCsvFolder(folder, difficult)).toEqual({ topic: 1, person: 1 });
  expect(recordsIn(await entriesOf(readCsv(folder)))).toEqual(recordsIn(difficult));
});

it('lets no spreadsheet take a cell for a formula, and leaves numbers alone', async () => {
  const person = { languages: [], ownWords: [] };
  const folder = await folderOf({});
  await writeCsvFolder(folder, [
    entry(
      'person',
      { key: 'ada', name: '=1+1', headline: '\tx', city: '-5', capacity: 3, ...person },
      at,
    ),
  ]);
  expect(await readFile(join(folder, 'people.csv'), 'utf8')).toBe(
    'key,name,headline,bio,affiliation,city,country,languages,ownWords,capacity,paused,visibility\n' +
      "ada,'=1+1,'\tx,,,-5,,,,3,,\n",
  );
});

it('reads back a whole generated program', async () => {
  const program = [...generateProgram({ people: 300, seed: 5 })];
  const folder = await folderOf({});
  await writeCsvFolder(folder, program);
  expect(recordsIn(await entriesOf(readCsv(folder)))).toEqual(recordsIn(program));
});

it('says of a file what is in its way', async () => {
  const folder = await folderOf({ 'people.csv/notes': '' });
  const generated = generateProgram({ people: 20, seed: 1 });
  await expect(writeCsvFolder(folder, generated)).rejects.toThrow(
    new UnwritableFile(`${join(folder, 'people.csv')} can’t be written: it is a folder.`),
  );
  const file = join(folder, 'people.csv', 'notes');
  await expect(writeCsvFolder(file, [])).rejects.toThrow(
    new UnwritableFile(`${file} can’t be written: it is a file, not a folder.`),
  );
});
