import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import { entriesOf, folderOf, problemsIn, recordsIn } from './folder-of-files.ts';

async function read(files: Readonly<Record<string, string | Buffer>>, program?: string) {
  return entriesOf(csv.read(await folderOf(files), program ? { program } : {}));
}

const nobody = { languages: [], ownWords: [] };

describe('a folder of CSV files', () => {
  it('is refused rather than cut short where a row never ends', async () => {
    const people = `key,name,bio\nada,Ada Fen,${'b'.repeat(5_000_000)}\nbo,Bo Moor,\n`;
    await expect(read({ 'people.csv': people })).rejects.toThrow(
      'people.csv has a row of more than 2,000,000 characters',
    );
  });

  it('is read in the order in which records refer to each other', async () => {
    const entries = await read({
      'connections.csv': 'from,to,origin,strength\nada,bo,friend,0.5\n',
      'people.csv':
        'key,name,languages,capacity,paused\nada,Ada Fen,English; Irish,3,no\nbo,Bo Moor,,,\n',
      'challenges.csv': 'key,title,posedBy,topics\nbog,Where are the bogs?,ada,Mapping;R\n',
    });
    expect(recordsIn(entries)).toEqual([
      {
        kind: 'person',
        record: {
          key: 'ada',
          name: 'Ada Fen',
          languages: ['English', 'Irish'],
          ownWords: [],
          capacity: 3,
          paused: false,
        },
      },
      { kind: 'person', record: { key: 'bo', name: 'Bo Moor', ...nobody } },
      {
        kind: 'challenge',
        record: {
          key: 'bog',
          title: 'Where are the bogs?',
          posedBy: ['ada'],
          helpedBy: [],
          topics: ['Mapping', 'R'],
          ownWords: [],
        },
      },
      { kind: 'connection', record: { from: 'ada', to: 'bo', origin: 'FRIEND', strength: 0.5 } },
    ]);
    expect(problemsIn(entries)).toEqual([]);
  });

  it('comes from spreadsheets of every kind', async () => {
    const semicolons = '\uFEFFKey;Name;Own words\r\nada;Ada Fen;"Bogs,\r\nfens\\; mires"\r\n';
    const tabs = 'key\tname\theadline\nbo\tBo Moor\t\n';
    expect(recordsIn(await read({ 'people.csv': semicolons }))).toEqual([
      {
        kind: 'person',
        record: { key: 'ada', name: 'Ada Fen', languages: [], ownWords: ['Bogs,\nfens; mires'] },
      },
    ]);
    expect(recordsIn(await read({ 'PEOPLE.CSV': tabs }))).toEqual([
      { kind: 'person', record: { key: 'bo', name: 'Bo Moor', ...nobody } },
    ]);
  });

  it('may be one file', async () => {
    const folder = await folderOf({
      'people.csv': 'key,name\nada,Ada Fen\n',
      'topics.csv': 'name\nR\n',
    });
    const entries = await entriesOf(csv.read(join(folder, 'topics.csv'), {}));
    expect(entries.map((found) => found.kind)).toEqual(['topic']);
  });

  it('may leave the program of its cohorts to the one who imports it', async () => {
    const entries = await read({ 'cohorts.csv': 'key,name\nspring,Spring\n' }, 'moors');
    expect(recordsIn(entries)).toEqual([
      { kind: 'cohort', record: { key: 'spring', program: 'moors', name: 'Spring' } },
    ]);
  });
});

describe('what does not fit', () => {
  it('is left out alone where a record can do without it', async () => {
    const long = 'x'.repeat(301);
    const entries = await read({
      'people.csv':
        'key,name,capacity,languages,visibility,paused\n' +
        `ada,Ada Fen,many,en;${long};da,,\n` +
        'bo,Bo Moor,2,,hidden,\n' +
        'cy,Cy Beck,2,,,perhaps\n',
      'memberships.csv': 'person,cohort,roles,since\nada,spring,learner,soon\nada,autumn,guest,\n',
    });
    const people = { file: 'people.csv' };
    expect(problemsIn(entries)).toEqual([
      {
        ...people,
        line: 2,
        key: 'ada',
        message:
          'languages (entry 2) is “' +
          `${'x'.repeat(79)}…”: it must be at most 300 characters long; only that was left out`,
      },
      {
        ...people,
        line: 2,
        key: 'ada',
        message: 'capacity is “many”: it must be a number; only that was left out',
      },
      // Who wanted to be hidden, or not to be asked, is not brought in without that.
      {
        ...people,
        line: 3,
        key: 'bo',
        message:
          'visibility is “hidden”: it must be one of EVERYONE, PROGRAM, COHORT, NOBODY; left out',
      },
      {
        ...people,
        line: 4,
        key: 'cy',
        message: 'paused is “perhaps”: it must be true, false, yes or no; left out',
      },
      {
        file: 'memberships.csv',
        line: 2,
        message:
          'since is “soon”: it must be a date like 2026-05-31, 2026-05 or 2026; only that was left out',
      },
      {
        file: 'memberships.csv',
        line: 3,
        message:
          'roles (entry 1) is “guest”: it must be one of learner, expert, mentor, facilitator, organiser; left out',
      },
    ]);
    expect(recordsIn(entries)).toEqual([
      {
        kind: 'person',
        record: { ...nobody, key: 'ada', name: 'Ada Fen', languages: ['en', 'da'] },
      },
      { kind: 'membership', record: { person: 'ada', cohort: 'spring', roles: ['learner'] } },
    ]);
  });

  it('is reported with its line, its key and what would be right, and left out', async () => {
    const people =
      'key,name,capacity,visibility,shoes\n' +
      'ada,"Ada\nFen",3,,38\n' +
      'bo,,9.5,some,\n' +
      '\n' +
      'ada,Ada again,,,\n' +
      'cy,Cy Beck,1,,,,extra\n';
    const entries = await read({ 'people.csv': people, 'friends.csv': 'a\n' });
    expect(problemsIn(entries)).toEqual([
      { file: 'friends.csv', message: expect.stringContaining('people.csv') },
      {
        file: 'people.csv',
        line: 1,
        message:
          'unknown column shoes ignored; known are key, name, headline, bio, affiliation, city, country, ' +
          'languages, ownWords, capacity, paused, visibility',
      },
      {
        file: 'people.csv',
        line: 4,
        key: 'bo',
        message:
          'name must be given; capacity is “9.5”: it must be a whole number; ' +
          'visibility is “some”: it must be one of EVERYONE, PROGRAM, COHORT, NOBODY; left out',
      },
      {
        file: 'people.csv',
        line: 6,
        key: 'ada',
        message: '“ada” stands in this file already; left out',
      },
      {
        file: 'people.csv',
        line: 7,
        message:
          '7 cells where the header has 5 (a cell that holds the separator must be in quotation marks); left out',
      },
    ]);
    expect(recordsIn(entries).map(({ record }) => record)).toEqual([
      { key: 'ada', name: 'Ada\nFen', capacity: 3, ...nobody },
    ]);
  });

  it('are sentences among topics, which a challenge keeps in its own words', async () => {
    const entries = await read({
      'expertise.csv': 'person,topic\nada,I like bogs. Do you?\nada,Bog mapping\nada,bog-mapping\n',
      'challenges.csv': 'key,title,topics\nbog,Bogs,R;Where do the bogs begin?\n',
      'connections.csv': 'from,to\nada,ada\nada,bo\nbo,ada\n',
    });
    expect(problemsIn(entries)).toEqual([
      {
        file: 'expertise.csv',
        line: 2,
        message:
          '“I like bogs. Do you?” is not the name of a topic (a few words on one line); left out',
      },
      {
        file: 'expertise.csv',
        line: 4,
        key: 'ada bog-mapping',
        message: '“ada bog-mapping” stands in this file already; left out',
      },
      {
        file: 'challenges.csv',
        line: 2,
        key: 'bog',
        message: '“Where do the bogs begin?” is not the name of a topic; kept in ownWords instead',
      },
      { file: 'connections.csv', line: 2, message: '“ada” is connected with itself; left out' },
      {
        file: 'connections.csv',
        line: 4,
        key: 'ada bo',
        message: '“ada bo” stands in this file already; left out',
      },
    ]);
    expect(recordsIn(entries)).toContainEqual({
      kind: 'challenge',
      record: {
        key: 'bog',
        title: 'Bogs',
        posedBy: [],
        helpedBy: [],
        topics: ['R'],
        ownWords: ['Where do the bogs begin?'],
      },
    });
  });
});

describe('what cannot be read at all', () => {
  const good = 'key,name\nada,Ada Fen\n';

  it.each<[string, Record<string, string | Buffer>, string]>([
    ['nothing known', { 'notes.txt': 'bogs' }, 'holds none of the files programs.csv, cohorts.csv'],
    [
      'a missing column',
      { 'people.csv': 'key,nome\n' },
      'people.csv: the column name is missing. Found: key, nome.',
    ],
    [
      'an empty file',
      { 'people.csv': '' },
      'people.csv: the column key, name is missing. Found: no columns.',
    ],
    [
      'a column twice',
      { 'people.csv': 'key,name,Name\n' },
      'people.csv: the column name is there twice.',
    ],
    [
      'a quotation mark left open',
      { 'people.csv': good, 'topics.csv': 'name,description\nR,"a\nb"\nbog,"fen\nmoor,\n' },
      'topics.csv, line 4: a quotation mark is opened in this row and never closed.',
    ],
    [
      'a quotation mark in a cell',
      { 'topics.csv': 'name\nR\nso "called" bogs\n' },
      'topics.csv, line 3: a quotation mark stands inside a cell.',
    ],
    [
      'another encoding',
      { 'people.csv': Buffer.from('key,name\nada,Ada Fen\nbo,B\u00f3 Moor\n', 'latin1') },
      'people.csv, line 3: this is not UTF-8 text.',
    ],
  ])('is refused before anything is yielded: %s', async (_, files, message) => {
    const reading = csv.read(await folderOf(files), {});
    await expect(reading.next()).rejects.toThrow(message);
  });

  it('is refused when it is not there', async () => {
    await expect(csv.read('/nowhere/at/all', {}).next()).rejects.toThrow(
      '/nowhere/at/all does not exist.',
    );
  });
});

it('keeps lines and words right across the pieces a long file is read in', async () => {
  const rows = Array.from({ length: 30_000 }, (_, n) => `p${n},"Añà ""${n}""\r\nof the bog"`);
  const entries = await read({ 'people.csv': `key,name\r\n${rows.join('\r\n')}` });
  expect(entries).toHaveLength(30_000);
  for (const n of [0, 1, 12_345, 29_999]) {
    expect(entries[n]).toEqual({
      kind: 'person',
      record: { key: `p${n}`, name: `Añà "${n}"\nof the bog`, ...nobody },
      at: { file: 'people.csv', line: 2 + 2 * n },
    });
  }
});
