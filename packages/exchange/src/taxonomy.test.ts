import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOf, folderOf, problemsIn, recordsIn } from './folder-of-files.ts';
import type { ReadOptions } from './records.ts';
import { taxonomy } from './taxonomy.ts';

type Files = Record<string, string>;

/** Reads files told as text: the folder, or the one file of it. */
async function read(files: Files, options: ReadOptions = {}) {
  const folder = await folderOf(files);
  const [only, ...others] = Object.keys(files);
  const path = only !== undefined && others.length === 0 ? join(folder, only) : folder;
  const entries = await entriesOf(taxonomy.read(path, options));
  return { records: recordsIn(entries), problems: problemsIn(entries) };
}

const topic = (name: string, rest: object = {}) => ({
  kind: 'topic',
  record: {
    name,
    aliases: [],
    disciplines: [],
    broader: [],
    related: [],
    curated: false,
    source: 'Dry stone thesaurus',
    ...rest,
  },
});

/** A thesaurus of a waller’s craft. */
const turtle = `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix : <http://example.org/wall/> .
: a skos:ConceptScheme ; dct:title "Dry stone thesaurus"@en , "Trockenmauern"@de .
:walling a skos:Concept ; skos:inScheme : ; skos:prefLabel "dry stone walling"@en , "Trockenmauerbau"@de ;
  skos:altLabel "dyking"@en-gb , "Mauern"@de ; skos:definition "Walls without mortar."@en ;
  skos:narrower :coping .
:coping a skos:Concept ; skos:inScheme : ; skos:prefLabel "coping"@en , "Mauerkrone"@de ; skos:related :stone .
:stone skos:prefLabel "stone" ; skos:inScheme : ; skos:hiddenLabel "rocks"@en ; skos:closeMatch :masonry .
:masonry skos:prefLabel "masonry"@en , "Mauerwerk"@de ; skos:inScheme : .
`;

const walls = [
  topic('dry stone walling', { aliases: ['dyking'], description: 'Walls without mortar.' }),
  topic('coping', { broader: ['dry stone walling'], related: ['stone'] }),
  topic('stone', { aliases: ['rocks'] }),
  topic('masonry'),
  {
    kind: 'bridge',
    record: { from: 'stone', relation: 'means_similar', to: 'masonry', by: 'Dry stone thesaurus' },
  },
];

test('SKOS in Turtle becomes topics with their names, ties and where they come from', async () => {
  expect(await read({ 'walls.ttl': turtle })).toEqual({ records: walls, problems: [] });
});

test('another language can be asked for; what it has no name for is named without a language or in English', async () => {
  const { records, problems } = await read({ 'walls.ttl': turtle }, { language: 'de' });
  const source = 'Trockenmauern';
  expect(problems).toEqual([]);
  expect(records.slice(0, 3)).toEqual([
    topic('Trockenmauerbau', { aliases: ['Mauern'], description: 'Walls without mortar.', source }),
    topic('Mauerkrone', { broader: ['Trockenmauerbau'], related: ['stone'], source }),
    topic('stone', { aliases: ['rocks'], source }),
  ]);
  await expect(read({ 'walls.ttl': turtle }, { language: 'the King’s' })).rejects.toThrow(
    '“the King’s” is no language; one would be en, de or pt-br.',
  );
});

const jsonLd = (context: unknown) =>
  JSON.stringify({
    '@context': context,
    '@graph': [
      { '@id': 'urn:wall', '@type': 'ConceptScheme', 'dct:title': 'Dry stone thesaurus' },
      {
        '@id': 'urn:walling',
        '@type': 'Concept',
        inScheme: 'urn:wall',
        prefLabel: [
          { '@value': 'dry stone walling', '@language': 'en' },
          { '@value': 'Trockenmauerbau', '@language': 'de' },
        ],
        altLabel: { '@value': 'dyking', '@language': 'en-GB' },
      },
      {
        '@id': 'urn:coping',
        '@type': 'Concept',
        inScheme: 'urn:wall',
        prefLabel: { '@value': 'coping', '@language': 'en' },
        broader: 'urn:walling',
      },
    ],
  });

test('SKOS in JSON-LD says the same, with its own context or that of SKOS, and fetches no other', async () => {
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  const written = {
    '@vocab': skos,
    dct: 'http://purl.org/dc/terms/',
    inScheme: { '@type': '@id' },
    broader: { '@type': '@id' },
  };
  for (const context of [written, skos]) {
    expect(await read({ 'walls.jsonld': jsonLd(context) })).toEqual({
      records: [
        topic('dry stone walling', { aliases: ['dyking'] }),
        topic('coping', { broader: ['dry stone walling'] }),
      ],
      problems: [],
    });
  }
  await expect(read({ 'walls.json': jsonLd('https://example.org/context.json') })).rejects.toThrow(
    'walls.json leaves its @context at https://example.org/context.json, and nothing is fetched. Put what stands there into ' +
      'the file as its "@context", or save the taxonomy as Turtle (.ttl).',
  );
});

const skill = 'http://data.europa.eu/esco/skill/';
const esco: Files = {
  'skills_en.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,description
KnowledgeSkillCompetence,${skill}1,skill/competence,sector-specific,build dry stone walls,"lay stones
wall fields",,released,Stones without mortar.
KnowledgeSkillCompetence,${skill}2,knowledge,cross-sector,masonry,,,released,
KnowledgeSkillCompetence,${skill}3,knowledge,cross-sector,thatching with heather,,,obsolete,`,
  'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,status,code
SkillGroup,${skill}G,building,,released,S6`,
  'skills_de.csv': `conceptType,conceptUri,preferredLabel
KnowledgeSkillCompetence,${skill}1,Trockenmauern bauen`,
  'occupations_en.csv': `conceptType,conceptUri,preferredLabel
Occupation,http://data.europa.eu/esco/occupation/9,waller`,
  'broaderRelationsSkillPillar_en.csv': `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,${skill}1,SkillGroup,${skill}G
KnowledgeSkillCompetence,${skill}2,SkillGroup,${skill}G`,
  'skillSkillRelations_en.csv': `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
${skill}1,skill/competence,essential,knowledge,${skill}2`,
  'conceptSchemes_en.csv': `conceptType,conceptSchemeUri,preferredLabel
ConceptScheme,urn:digital,Digital`,
};

test('the CSV files of ESCO become topics; occupations and what is out of use do not', async () => {
  const source = 'ESCO';
  expect(await read(esco)).toEqual({
    records: [
      topic('build dry stone walls', {
        aliases: ['lay stones', 'wall fields'],
        broader: ['building'],
        related: ['masonry'],
        description: 'Stones without mortar.',
        source,
      }),
      topic('masonry', { broader: ['building'], source }),
      topic('building', { source }),
    ],
    problems: [
      { file: 'conceptSchemes_en.csv', message: expect.stringMatching(/^not a file of ESCO/) },
    ],
  });
  const { records } = await read(esco, { language: 'de' });
  expect(records).toEqual([topic('Trockenmauern bauen', { source })]);
  await expect(read(esco, { language: 'fr' })).rejects.toThrow(
    /has nothing in fr, only de, en: name one with --language\.$/,
  );
});

test('what is wrong in a taxonomy is told, and the rest is read', async () => {
  const { records, problems } = await read({
    'odd.ttl': `
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix : <urn:> .
:a skos:prefLabel "a wall"@en ; skos:broader :a , :b .
:b skos:prefLabel "boundaries"@en ; skos:broader :c , :gone .
:c skos:prefLabel "country"@en ; skos:broader :a .
:twice skos:prefLabel "A Wall"@en ; skos:broader :b .
:foreign skos:prefLabel "Mauer"@de , "mur"@fr .
:silent a skos:Concept .
:long skos:prefLabel "how to lay the first course of a wall on wet ground"@en .
:under skos:prefLabel "hearting"@en ; skos:broader :twice , :long .`,
  });
  const at = { file: 'odd.ttl' };
  expect(problems).toEqual([
    { ...at, key: 'urn:twice', message: '“A Wall” names urn:a too; the first is kept' },
    {
      ...at,
      key: 'urn:foreign',
      message: 'this concept has a name in de, fr, none in en; left out',
    },
    { ...at, key: 'urn:silent', message: 'this concept has no name at all; left out' },
    {
      ...at,
      message:
        '1 labels are longer than 60 characters or seven words, such as “how to lay the first course of a wall on wet ground”; left out',
    },
    {
      ...at,
      key: 'urn:c',
      message:
        'a circle of broader concepts: a wall → boundaries → country → a wall; the last step is left out',
    },
    { ...at, key: 'urn:a', message: 'a wall is broader than itself; left out' },
    {
      ...at,
      message: '1 ties lead to concepts that are not in these files, such as urn:gone; left out',
    },
  ]);
  const source = 'odd.ttl';
  expect(records).toEqual([
    topic('a wall', { broader: ['boundaries'], source }),
    topic('boundaries', { broader: ['country'], source }),
    topic('country', { source }),
    topic('hearting', { source }),
  ]);
});

test('what can’t be read is refused, with the line where it is known', async () => {
  await expect(read({ 'cut.ttl': '@prefix a: <urn:> .\na:b a:c' })).rejects.toThrow(
    /^cut.ttl is not Turtle: .* line 2/,
  );
  await expect(read({ 'cut.jsonld': '{"@graph": [}' })).rejects.toThrow(
    /^cut.jsonld is not JSON-LD: /,
  );
  await expect(read({ 'empty.ttl': '' })).rejects.toThrow(/holds no concept/);
  await expect(read({ 'notes.txt': 'walls' })).rejects.toThrow(/holds no taxonomy: SKOS as Turtle/);
});

test.each([['"stone wall" , "drystone wall"@en'], ['"drystone wall"@en , "stone wall"']])(
  'of two names both stay, whichever comes first: %s',
  async (labels) => {
    const wall = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://example.org/wall> a skos:Concept ; skos:prefLabel ${labels} .`;
    const { records } = await read({ 'wall.ttl': wall });
    expect(records).toEqual([
      topic('drystone wall', { aliases: ['stone wall'], source: 'wall.ttl' }),
    ]);
  },
);
