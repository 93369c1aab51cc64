import { z } from 'zod';
import { type Db, jobDeadline } from './db.ts';
import { wordsOf } from './lucene.ts';
import { defineQuery } from './query.ts';

const Vocabulary = z.object({ topic: z.string(), terms: z.array(z.string()) });
type Vocabulary = z.infer<typeof Vocabulary>;

const nothing = z.object({});
const keys = z.array(z.string()).nullable();
const listProfiles = defineQuery(
  'refresh/list-profiles',
  z.object({ topics: keys, after: z.string(), first: z.int() }),
  z.object({ key: z.string(), profile: z.string(), topics: z.array(z.string()) }),
  jobDeadline,
);
const listVocabularies = defineQuery(
  'refresh/list-vocabularies',
  z.object({ topics: keys }),
  Vocabulary,
  jobDeadline,
);
const writeVocabularies = defineQuery(
  'refresh/write-vocabularies',
  z.object({
    rows: z.array(z.object({ topic: z.string(), terms: z.array(z.string()).nullable() })),
  }),
  nothing,
  jobDeadline,
);
const writeCommonWords = defineQuery(
  'refresh/write-common-words',
  z.object({ words: z.array(z.string()), counts: z.array(z.int()), people: z.int() }),
  nothing,
);

const Language = z.object({
  profiles: z.int(),
  meanLength: z.number(),
  words: z.array(z.string()),
  counts: z.array(z.int()),
});
const findLanguage = defineQuery('refresh/find-language', nothing, Language, jobDeadline);
const writeLanguage = defineQuery('refresh/write-language', Language, nothing, jobDeadline);

type Profile = { counts: Map<string, number>; length: number; topics: readonly string[] };
/** How everybody writes: how many profiles there are, how many words they hold, and in how many each word stands. */
type Language = { profiles: number; meanLength: number; documents: ReadonlyMap<string, number> };

/** How many words stand for a topic, and how many of those who know it are read for them. */
const most = { terms: 30, knowers: 300 };
/** Words of a smaller share of the profiles are not counted: there are too many of them, and they cost a search little. */
const countedShare = 0.005;

/**
 * Learns for each topic the words that go with it: those that at least two of the people who know it use, and that are
 * rare among everybody; weight = mean over its people of BM25's term weight, relative to its first word (Rocchio's
 * relevance feedback, with the graph as the judge of relevance). They find people who do the thing and never named it.
 * For all topics (null) it counts how everybody writes; for some it goes by what was counted then.
 */
export async function refreshVocabularies(db: Db, topics: string[] | null): Promise<void> {
  if (topics?.length === 0) return;
  const profiles = await readProfiles(db, topics);
  const language = topics ? await readLanguage(db) : await countLanguage(db, profiles);
  const asked = topics && new Set(topics);
  const knowers = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const topic of profile.topics) {
      if (asked && !asked.has(topic)) continue;
      const known = knowers.get(topic);
      if (!known) knowers.set(topic, [profile]);
      else if (known.length < most.knowers) known.push(profile);
    }
  }
  const learned = [...knowers].flatMap(([topic, some]) => {
    const terms = termsOf(some, language);
    return terms.length > 0 ? [{ topic, terms }] : [];
  });
  await write(db, topics, learned);
}

async function readProfiles(db: Db, topics: string[] | null): Promise<Profile[]> {
  const profiles: Profile[] = [];
  const first = 5_000;
  let after = '';
  while (true) {
    const rows = await listProfiles(db, { topics, after, first });
    for (const { profile, topics } of rows) {
      const counts = new Map<string, number>();
      const words = wordsOf(profile);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      profiles.push({ counts, length: words.length, topics });
    }
    const last = rows.at(-1);
    if (!last || rows.length < first) return profiles;
    after = last.key;
  }
}

/** Counts how everybody writes, and keeps it: for searches the words of many, for the next refresh all but those of one. */
async function countLanguage(db: Db, profiles: readonly Profile[]): Promise<Language> {
  const documents = new Map<string, number>();
  for (const { counts } of profiles) {
    for (const word of counts.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  const length = profiles.reduce((sum, { length }) => sum + length, 0);
  const meanLength = Math.max(1, length / Math.max(1, profiles.length));
  const over = (least: number) => {
    const some = [...documents]
      .filter(([, count]) => count > least)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return { words: some.map(([word]) => word), counts: some.map(([, count]) => count) };
  };
  await writeLanguage(db, { profiles: profiles.length, meanLength, ...over(1) });
  if (profiles.length > 0) {
    const common = over(countedShare * profiles.length);
    await writeCommonWords(db, { ...common, people: profiles.length });
  }
  return { profiles: profiles.length, meanLength, documents };
}

async function readLanguage(db: Db): Promise<Language> {
  const [kept] = await findLanguage(db, {});
  if (!kept) throw new Error('Nothing was counted at the last whole refresh.');
  const { profiles, meanLength, words, counts } = kept;
  const documents = new Map(words.map((word, index) => [word, counts[index] ?? 1]));
  return { profiles, meanLength, documents };
}

/** How much a word tells people apart (BM25's inverse document frequency, above 0). */
const rarityOf = (documents: number, all: number) =>
  Math.log(1 + (all - documents + 0.5) / (documents + 0.5));

function termsOf(
  knowers: readonly Profile[],
  { profiles, meanLength, documents }: Language,
): string[] {
  const weights = new Map<string, { sum: number; people: number }>();
  for (const { counts, length } of knowers) {
    const saturation = 1.2 * (0.25 + (0.75 * length) / meanLength);
    for (const [word, count] of counts) {
      const weight = weights.get(word) ?? { sum: 0, people: 0 };
      weight.sum += count / (count + saturation);
      weight.people += 1;
      weights.set(word, weight);
    }
  }
  const shared = [...weights]
    .filter(([word, { people }]) => people > 1 && word.length > 1)
    .map(([word, { sum }]) => ({
      word,
      weight: sum * rarityOf(documents.get(word) ?? 1, profiles),
    }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most.terms);
  const best = shared[0]?.weight ?? 1;
  return shared.flatMap(({ word, weight }) => {
    const share = (weight / best).toFixed(2);
    return share === '0.00' ? [] : [`${word}^${share}`];
  });
}

/** Only what differs from what is there already. */
async function write(
  db: Db,
  topics: string[] | null,
  learned: readonly Vocabulary[],
): Promise<void> {
  const before = new Map(
    (await listVocabularies(db, { topics })).map(({ topic, terms }) => [topic, terms.join(' ')]),
  );
  const now = new Set(learned.map(({ topic }) => topic));
  const rows = [
    ...learned.filter(({ topic, terms }) => before.get(topic) !== terms.join(' ')),
    ...[...before.keys()]
      .filter((topic) => !now.has(topic))
      .map((topic) => ({ topic, terms: null })),
  ];
  for (let start = 0; start < rows.length; start += 1_000)
    await writeVocabularies(db, { rows: rows.slice(start, start + 1_000) });
}
