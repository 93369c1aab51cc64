import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pyvideo } from './pyvideo.ts';
import type { Entry } from './records.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talks-'));
});
afterAll(() => rm(folder, { recursive: true }));

const talks = [
  {
    event: 'loomconf-2024',
    date: '2024-05-03',
    title: 'Weaving without a loom',
    speakers: ['Ada Frei', 'Bo Lind'],
    tags: ['hand weaving'],
    description: 'All by hand.',
  },
  {
    event: 'loomconf-2025',
    date: '2025',
    title: 'Hand weaving for many',
    speakers: ['Bo Lind', 'Various speakers'],
  },
  { event: 'loomconf-2025', title: '' },
];

async function read(name: string, text: string | Buffer): Promise<Entry[]> {
  const path = join(folder, name);
  await writeFile(path, text);
  const entries: Entry[] = [];
  for await (const entry of pyvideo.read(path, {})) entries.push(entry);
  return entries;
}

test('a talk is a session, its event a cohort, its speakers people who spoke together', async () => {
  const text = talks.map((talk) => JSON.stringify(talk)).join('\n');
  const entries = await read('talks.jsonl', text);
  expect(await read('talks.jsonl.gz', gzipSync(text))).toEqual(
    entries.map((entry) =>
      JSON.parse(JSON.stringify(entry).replaceAll('talks.jsonl', 'talks.jsonl.gz')),
    ),
  );
  const told = entries.map((entry) =>
    entry.kind === 'problem'
      ? [entry.problem.line, entry.problem.message]
      : [entry.kind, entry.record],
  );
  expect(told).toEqual([
    [2, '“Various speakers” is nobody’s name; left out'],
    [3, 'not a talk with a title and an event; left out'],
    ['program', { key: 'pyvideo', name: 'PyVideo' }],
    ...['2024-05-03', '2025'].map((day) => [
      'cohort',
      {
        key: `loomconf-${day.slice(0, 4)}`,
        name: `loomconf-${day.slice(0, 4)}`,
        program: 'pyvideo',
        starts: day,
        ends: day,
      },
    ]),
    [
      'topic',
      {
        name: 'hand weaving',
        curated: false,
        aliases: [],
        disciplines: [],
        broader: [],
        related: [],
      },
    ],
    ...['Ada Frei', 'Bo Lind'].map((name) => [
      'person',
      { key: name, name, languages: [], ownWords: [] },
    ]),
    [
      'session',
      {
        key: 'loomconf-2024/weaving-without-a-loom',
        title: 'Weaving without a loom',
        description: 'All by hand.',
        date: '2024-05-03',
        cohort: 'loomconf-2024',
        ledBy: ['Ada Frei', 'Bo Lind'],
        attendedBy: [],
        topics: ['hand weaving'],
      },
    ],
    [
      'session',
      {
        key: 'loomconf-2025/hand-weaving-for-many',
        title: 'Hand weaving for many',
        date: '2025',
        cohort: 'loomconf-2025',
        ledBy: ['Bo Lind'],
        attendedBy: [],
        // Its tag stands in the title.
        topics: ['hand weaving'],
      },
    ],
    [
      'connection',
      {
        from: 'Ada Frei',
        to: 'Bo Lind',
        origin: 'SESSION',
        since: '2024-05-03',
        evidence: 'Weaving without a loom',
      },
    ],
  ]);
});

test('whose name only begins like nobody’s keeps it', async () => {
  const talk = { event: 'loomconf', title: 'Warp', speakers: ['Na Berg', 'N/A', 'na'] };
  const entries = await read('names.jsonl', JSON.stringify(talk));
  expect(entries.flatMap((entry) => (entry.kind === 'person' ? entry.record.name : []))).toEqual([
    'Na Berg',
  ]);
});

test.each([
  ['nothing.jsonl', 'not JSON at all', 'nothing.jsonl, line 1: this is not JSON.'],
  ['broken.jsonl.gz', 'not packed', 'broken.jsonl.gz is not a gzip file, or only a part of one.'],
])('what can’t be read at all says so: %s', async (name, text, message) => {
  await expect(read(name, text)).rejects.toThrow(message);
});
