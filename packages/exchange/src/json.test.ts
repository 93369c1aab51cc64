import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf, folderOf, problemsIn, recordsIn } from './folder-of-files.ts';
import { json } from './json.ts';

const file = async (content: string) =>
  join(await folderOf({ 'moors.json': content }), 'moors.json');
const ada = {
  kind: 'person',
  record: { key: 'ada', name: 'Ada Fen', languages: [], ownWords: [] },
};
const knows = { kind: 'expertise', record: { person: 'ada', topic: 'Bog mapping', level: 4 } };

describe('records as JSON', () => {
  it('are one document with a list for each kind', async () => {
    const document = {
      expertise: [knows.record, { person: 'ada', topic: 'bog-mappings' }],
      person: [{ key: 'ada', name: 'Ada Fen' }, { key: 'bo' }],
      shoes: [],
    };
    const entries = await entriesOf(json.read(await file(JSON.stringify(document, null, 2)), {}));
    expect(recordsIn(entries)).toEqual([ada, knows]);
    expect(problemsIn(entries)).toEqual([
      {
        file: 'moors.json',
        key: 'shoes',
        message: expect.stringContaining('not a kind of record'),
      },
      { file: 'moors.json', key: 'bo', message: 'name must be given; left out' },
      {
        file: 'moors.json',
        key: 'ada bog-mapping',
        message: '“ada bog-mapping” stands in this file already; left out',
      },
    ]);
  });

  it('put cohorts that name no program into the one that was asked for', async () => {
    const told = [
      { key: 'spring', name: 'Spring' },
      { key: 'summer', name: 'Summer', program: 'moors' },
    ];
    const lines = told.map((record) => JSON.stringify({ kind: 'cohort', record })).join('\n');
    const placed = ['school', 'moors'].map((program, index) => ({
      kind: 'cohort',
      record: { ...told[index], program },
    }));
    for (const content of [JSON.stringify({ cohort: told }), lines]) {
      const entries = await entriesOf(json.read(await file(content), { program: 'school' }));
      expect(recordsIn(entries)).toEqual(placed);
      expect(problemsIn(entries)).toEqual([]);
    }
  });

  it('are lines in any order', async () => {
    const lines = [
      knows,
      { shoes: 3 },
      { kind: 'person', record: { key: 'ada', name: 'Ada Fen' } },
    ];
    const content = lines.map((line) => JSON.stringify(line)).join('\n');
    const entries = await entriesOf(json.read(await file(content), {}));
    expect(entries.filter((found) => found.kind !== 'problem')).toEqual([
      { ...ada, at: { file: 'moors.json', line: 3 } },
      { ...knows, at: { file: 'moors.json', line: 1 } },
    ]);
    expect(problemsIn(entries)).toEqual([
      { file: 'moors.json', line: 2, message: 'not {"kind": …, "record": {…}}; left out' },
    ]);
  });

  it.each([
    ['{"person": [', 'moors.json: this is not JSON'],
    ['', 'moors.json is empty.'],
    ['[1, 2]', 'moors.json must hold one object of lists'],
    ['{"person": {}}', 'moors.json must hold one object of lists'],
    ['{"kind":"person","record":{"key":"ada"}}\n{"kind":', 'moors.json, line 2: this is not JSON'],
  ])('are refused before anything is yielded: %j', async (content, message) => {
    await expect(json.read(await file(content), {}).next()).rejects.toThrow(message);
  });
});
