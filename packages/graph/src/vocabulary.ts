import { z } from 'zod';
import type { Db } from './db.ts';
import { wordsOf } from './lucene.ts';
import { defineQuery } from './query.ts';

const Vocabulary = z.object({ id: z.string(), terms: z.array(z.string()) });
type Vocabulary = z.infer<typeof Vocabulary>;

const nothing = z.object({});
const listProfiles = defineQuery(
  'refresh/list-profiles',
  z.object({ after: z.string(), first: z.int() }),
  z.object({ key: z.string(), profile: z.string(), topicIds: z.array(z.string()) }),
);
const listVocabularies = defineQuery('refresh/list-vocabularies', nothing, Vocabulary);
const writeVocabularies = defineQuery(
  'refresh/write-vocabularies',
  z.object({ rows: z.array(z.object({ id: z.string(), terms: z.array(z.string()).nullable() })) }),
  nothing,
);
const writeCommonWords = defineQuery(
  'refresh/write-common-words',
  z.object({ words: z.array(z.string()), counts: z.array(z.int()), people: z.int() }),
  nothing,
);

type Profile = { counts: Map<string, number>; length: number; topicIds: readonly string[] };

/** How many words stand for a topic, and how many of those who know it are read for them. */
const most = { terms: 30, knowers: 300 };
/** Words of a smaller share of the profiles are not counted: there are too many of them, and they cost a search little. */
const countedShare = 0.005;

/**
 * Learns for each topic the words that go with it: those that at least two of the people who know it use, and that are
 * rare among everybody; weight = mean over its people of BM25's term weight, relative to its first word (Rocchio's
 * relevance feedback, with the graph as the judge of relevance). They find people who do the thing and never named it.
 */
export async function refreshVocabularies(db: Db): Promise<void> {
  const profiles = await readProfiles(db);
  if (profiles.length === 0) return;
  const documents = new Map<string, number>();
  const knowers = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const word of profile.counts.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
    for (const id of profile.topicIds) {
      const known = knowers.get(id);
      if (!known) knowers.set(id, [profile]);
      else if (known.length < most.knowers) known.push(profile);
    }
  }
  const rarity = (word: string) => rarityOf(documents.get(word) ?? 0, profiles.length);
  const meanLength = profiles.reduce((sum, { length }) => sum + length, 0) / profiles.length;
  const learned = [...knowers].flatMap(([id, some]) => {
    const terms = termsOf(some, meanLength, rarity);
    return terms.length > 0 ? [{ id, terms }] : [];
  });
  await write(db, learned);
  const common = [...documents]
    .filter(([, count]) => count > countedShare * profiles.length)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const words = common.map(([word]) => word);
  const counts = common.map(([, count]) => count);
  await writeCommonWords(db, { words, counts, people: profiles.length });
}

async function readProfiles(db: Db): Promise<Profile[]> {
  const profiles: Profile[] = [];
  const first = 5_000;
  let after = '';
  while (true) {
    const rows = await listProfiles(db, { after, first });
    for (const { profile, topicIds } of rows) {
      const counts = new Map<string, number>();
      const words = wordsOf(profile);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      profiles.push({ counts, length: words.length, topicIds });
    }
    const last = rows.at(-1);
    if (!last || rows.length < first) return profiles;
    after = last.key;
  }
}

/** How much a word tells people apart (BM25's inverse document frequency, above 0). */
const rarityOf = (documents: number, all: number) =>
  Math.log(1 + (all - documents + 0.5) / (documents + 0.5));

function termsOf(
  knowers: readonly Profile[],
  meanLength: number,
  rarity: (word: string) => number,
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
    .map(([word, { sum }]) => ({ word, weight: sum * rarity(word) }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, most.terms);
  const best = shared[0]?.weight ?? 1;
  return shared.flatMap(({ word, weight }) => {
    const share = (weight / best).toFixed(2);
    return share === '0.00' ? [] : [`${word}^${share}`];
  });
}

/** Only what differs from what is there already. */
async function write(db: Db, learned: readonly Vocabulary[]): Promise<void> {
  const before = new Map(
    (await listVocabularies(db, {})).map(({ id, terms }) => [id, terms.join(' ')]),
  );
  const now = new Set(learned.map(({ id }) => id));
  const rows = [
    ...learned.filter(({ id, terms }) => before.get(id) !== terms.join(' ')),
    ...[...before.keys()].filter((id) => !now.has(id)).map((id) => ({ id, terms: null })),
  ];
  for (let start = 0; start < rows.length; start += 1_000)
    await writeVocabularies(db, { rows: rows.slice(start, start + 1_000) });
}
