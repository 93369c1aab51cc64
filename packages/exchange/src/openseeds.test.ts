import { describe, expect, it } from 'vitest';
import { entriesOf, folderOf, problemsIn, recordsIn } from './folder-of-files.ts';
import { openseeds } from './openseeds.ts';
import type { RecordKind } from './records.ts';

const people = `
ada:
  first-name: Ada
  last-name: Fen
  affiliation: "Bog  Institute"
  expertise:
  - Peat mapping
  - Git, GitHub
  - peat-mappings;
  - I can show you where the bogs are. Do ask!
  bio: Maps <a href="https://example.org">bogs</a> & *fens*.
bo:
  first-name: Bo
  last-name: Moor
  expertise: Peat Mapping
cy: {first-name: Cy, last-name: Beck, country: Ireland}
`;

const projects = `
- name: Where do <i>bogs</i> begin?
  description: We ask **where**.
  keywords: [peat mapping, Ecology]
  participants: [ada, cy]
  mentors: [bo, ghost]
  status: graduated
- name: Where do bogs begin?
  participants: [cy]
  mentors: [Bo Moor]
  status: not graduated
`;

const metadata = `
experts: [ada, ada]
possible-mentors: [bo]
organizers: [Cy]
experts-with-expertise:
  Ecology: [ada]
  No listed expertise: [bo]
cooks: [ada]
`;

const schedule = `
weeks:
  '01':
    start: '2021-02-01'
    calls:
    - title: Welcome!
      date: February 3, 2021
      agenda: Say hello
      hosts: [bo]
      talks:
      - {title: Reading peat, speakers: [ada], tag: Peat}
      - {title: Silence, tag: Quiet}
  '02':
    start: February 8, 2021
    calls:
    - title: Meet your mentor
`;

const library = `
Field work:
  Peat:
    description: Layers of it
    talks:
    - {title: Reading peat, speakers: [ada], date: '2021-02-03', cohort: ols-1}
    - {title: Various layers, speakers: [Various speakers], date: 'May 2021', cohort: ols-2}
`;

const folder = () =>
  folderOf({
    'people.yaml': people,
    'openseeds/ols-1/projects.yaml': projects,
    'openseeds/ols-1/metadata.yaml': metadata,
    'openseeds/ols-1/schedule.yaml': schedule,
    'openseeds/ols-2/projects.yaml': '[]',
    'openseeds/library.yaml': library,
  });

const read = async () => entriesOf(openseeds.read(await folder(), {}));

async function all(kind: RecordKind) {
  return recordsIn(await read()).flatMap((one) => (one.kind === kind ? [one.record] : []));
}

describe('the Open Seeds layout', () => {
  it('brings people with what they know, in plain text', async () => {
    expect((await all('person'))[0]).toEqual({
      key: 'ada',
      name: 'Ada Fen',
      affiliation: 'Bog Institute',
      bio: 'Maps bogs & fens.',
      languages: [],
      ownWords: ['I can show you where the bogs are. Do ask!'],
    });
    expect(await all('expertise')).toEqual([
      { person: 'ada', topic: 'Peat mapping', source: 'profile' },
      { person: 'ada', topic: 'Git', source: 'profile' },
      { person: 'ada', topic: 'GitHub', source: 'profile' },
      { person: 'bo', topic: 'Peat Mapping', source: 'profile' },
      { person: 'ada', topic: 'Ecology', source: 'ols-1 experts', since: '2021-02-01' },
    ]);
  });

  it('names a topic by its most frequent spelling and keeps the others', async () => {
    const topics = await all('topic');
    expect(topics.slice(0, 1)).toEqual([
      {
        name: 'Peat mapping',
        aliases: [],
        disciplines: [],
        broader: [],
        related: [],
        curated: false,
      },
    ]);
    expect(topics.map((topic) => 'name' in topic && topic.name)).toEqual([
      'Peat mapping',
      'Git',
      'GitHub',
      'Ecology',
      'Peat',
      'Field work',
      'Quiet',
    ]);
  });

  it('makes projects challenges and their teams connections', async () => {
    expect(await all('challenge')).toEqual([
      {
        key: 'ols-1/where-do-bogs-begin',
        title: 'Where do bogs begin?',
        statement: 'We ask where.',
        status: 'ANSWERED',
        createdAt: '2021-02-01',
        cohort: 'ols-1',
        posedBy: ['ada', 'cy'],
        helpedBy: ['bo', 'ghost'],
        topics: ['peat mapping', 'Ecology'],
        ownWords: [],
      },
      {
        key: 'ols-1/where-do-bogs-begin-2',
        title: 'Where do bogs begin?',
        status: 'CLOSED',
        createdAt: '2021-02-01',
        cohort: 'ols-1',
        posedBy: ['cy'],
        helpedBy: ['bo'],
        topics: [],
        ownWords: [],
      },
    ]);
    const bogs = 'Where do bogs begin? (ols-1)';
    const since = '2021-02-01';
    expect(await all('connection')).toEqual([
      { from: 'ada', to: 'bo', origin: 'MENTORING', since, strength: 0.6, evidence: bogs },
      { from: 'ada', to: 'cy', origin: 'PROJECT', since, strength: 0.5, evidence: bogs },
      { from: 'ada', to: 'ghost', origin: 'MENTORING', since, strength: 0.6, evidence: bogs },
      {
        from: 'bo',
        to: 'cy',
        origin: 'MENTORING',
        since,
        strength: 0.84,
        evidence: `${bogs}; ${bogs}`,
      },
      { from: 'bo', to: 'ghost', origin: 'PROJECT', since, strength: 0.5, evidence: bogs },
      { from: 'cy', to: 'ghost', origin: 'MENTORING', since, strength: 0.6, evidence: bogs },
    ]);
  });

  it('dates cohorts by their schedule, then by their talks, and knows who did what', async () => {
    expect(await all('cohort')).toEqual([
      {
        key: 'ols-1',
        program: 'open-seeds',
        name: 'OLS-1',
        starts: '2021-02-01',
        ends: '2021-02-14',
      },
      { key: 'ols-2', program: 'open-seeds', name: 'OLS-2', starts: '2021-05', ends: '2021-05' },
    ]);
    const span = { cohort: 'ols-1', since: '2021-02-01', until: '2021-02-14' };
    expect(await all('membership')).toEqual([
      { person: 'ada', roles: ['learner', 'expert'], ...span },
      { person: 'bo', roles: ['mentor'], ...span },
      { person: 'cy', roles: ['learner', 'organiser'], ...span },
      { person: 'ghost', roles: ['mentor'], ...span },
    ]);
  });

  it('takes a talk that is in library and schedule once', async () => {
    expect(await all('session')).toEqual([
      {
        key: 'ols-1/2021-02-03/reading-peat',
        title: 'Reading peat',
        description: 'Layers of it',
        date: '2021-02-03',
        cohort: 'ols-1',
        ledBy: ['ada'],
        attendedBy: [],
        topics: ['Peat', 'Field work'],
      },
      {
        key: 'ols-2/2021-05/various-layers',
        title: 'Various layers',
        description: 'Layers of it',
        date: '2021-05',
        cohort: 'ols-2',
        ledBy: [],
        attendedBy: [],
        topics: ['Peat', 'Field work'],
      },
      {
        key: 'ols-1/01/welcome',
        title: 'Welcome!',
        description: 'Say hello',
        date: '2021-02-03',
        cohort: 'ols-1',
        ledBy: ['bo', 'ada'],
        attendedBy: [],
        topics: ['Peat', 'Quiet'],
      },
      {
        key: 'ols-1/02/meet-your-mentor',
        title: 'Meet your mentor',
        date: '2021-02-08',
        cohort: 'ols-1',
        ledBy: [],
        attendedBy: [],
        topics: [],
      },
    ]);
  });

  it('says what it could not take as it stood, and what it did', async () => {
    const lines = problemsIn(await read()).map(
      ({ file, line, key, message }) => `${file}:${line ?? ''} [${key ?? ''}] ${message}`,
    );
    expect(lines).toEqual([
      'people.yaml:2 [ada] “Git, GitHub” split into Git | GitHub',
      'people.yaml:2 [ada] “peat-mappings” is there twice; taken once',
      'people.yaml:2 [ada] “I can show you where the bogs are. Do ask!” is too long for the name of a topic; kept in their own words',
      'openseeds/ols-1/metadata.yaml:2 [ols-1] experts: “ada” is there twice; taken once',
      'openseeds/ols-1/metadata.yaml:4 [ols-1] organizers: “Cy” is not a key, taken as cy',
      'openseeds/ols-1/metadata.yaml:7 [ols-1 experts] “No listed expertise” names no topic; left out',
      'openseeds/ols-1/metadata.yaml:8 [cooks] a list nobody knows; known are experts, speakers, possible-mentors, mentors, facilitators, organizers, organisers',
      'openseeds/ols-1/projects.yaml:8 [ols-1/where-do-bogs-begin-2] has no keywords',
      'openseeds/ols-1/projects.yaml:8 [ols-1/where-do-bogs-begin-2] mentors: “Bo Moor” is not a key, taken as bo',
      "openseeds/ols-1/schedule.yaml: [ols-1] calls without a date in the weeks 02; dated by their week's start",
      'openseeds/library.yaml:7 [Various layers] “May 2021” has no day; kept as 2021-05',
      'openseeds/ols-2/projects.yaml: [ols-2] no schedule: dates taken from its talks',
      'openseeds/ols-2/projects.yaml: [ols-2] an empty cohort: nobody in it',
      'openseeds/ols-2/projects.yaml: [ols-2] a cohort without projects',
      'openseeds/ols-1/schedule.yaml:6 [Silence] a talk without speakers; counted as part of its call only',
      'openseeds/library.yaml:7 [ols-2/2021-05/various-layers] speakers: “Various speakers” is not the key of a person; left out',
      'people.yaml:2 [peat-mapping] “Peat mapping”, “Peat Mapping”, “peat mapping” are one topic; joined as “Peat mapping”',
    ]);
  });

  it('reads the same twice', async () => {
    expect(await read()).toEqual(await read());
  });

  it('takes what there is, under the program it is told', async () => {
    const path = await folderOf({
      'openseeds/ols-7/projects.yaml': '- {name: Bogs, keywords: [Peat]}',
    });
    const entries = await entriesOf(openseeds.read(path, { program: 'moors' }));
    expect(recordsIn(entries)).toContainEqual({
      kind: 'cohort',
      record: { key: 'ols-7', program: 'moors', name: 'OLS-7' },
    });
    expect(problemsIn(entries).map(({ message }) => message)).toEqual([
      'has no participants',
      'nothing says when it ran; left without dates',
      'an empty cohort: nobody in it',
    ]);
  });
});

describe('what cannot be read at all', () => {
  it.each([
    ['a folder of something else', { 'notes.txt': 'bogs' }, 'holds neither people.yaml nor'],
    ['what is no YAML', { 'people.yaml': 'ada:\n  bio: "open\n' }, 'people.yaml, line '],
    [
      'a list instead of people by key',
      { 'people.yaml': '- ada\n' },
      'people.yaml must hold names',
    ],
    ['another encoding', { 'people.yaml': Buffer.from([0x61, 0xf3]) }, 'people.yaml is not UTF-8'],
  ])('is refused before anything is yielded: %s', async (_, files, message) => {
    await expect(openseeds.read(await folderOf(files), {}).next()).rejects.toThrow(message);
  });
});
