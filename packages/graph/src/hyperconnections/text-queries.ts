import { longestText, wordsOf, wordsTyped } from '../lucene.ts';
import { functionWords } from './function-words.ts';
import type { CommonWords, UnderstoodTopic } from './queries.ts';
import type { Weights } from './weights.ts';

/** A word of a larger share of the profiles tells nobody apart. */
const commonShare = 0.2;
/** How many matches a search reads at most: Lucene scores every text that holds any of the words. */
const mostMatches = 30_000;
type Term = { word: string; boost: number; isOwn: boolean };

/** How many profiles hold a word, as far as many do. */
function countsOf(common: CommonWords | undefined): (word: string) => number {
  const counts = new Map(common?.words.map((word, index) => [word, common.counts[index] ?? 0]));
  return (word) => counts.get(word) ?? 0;
}

/** Among a handful of people every word is common, and none says how sure a match is. */
const isHandful = (common: CommonWords | undefined) => (common?.people ?? 0) < 50;

const saysSomething = (word: string) => !functionWords.has(word);

/** Those of the words that no larger share of the profiles holds, 0 to 1; among a handful of people all. */
function within(words: string[], common: CommonWords | undefined, share: number): string[] {
  const count = countsOf(common);
  if (!common || isHandful(common)) return words;
  return words.filter((word) => count(word) <= share * common.people);
}

/** The words of a text that say what it is about and stand in at most one profile of twenty; all that say it where that leaves none. */
export function tellingWords(text: string, common: CommonWords | undefined): string[] {
  const words = wordsTyped(text).filter(saysSomething);
  const telling = within(words, common, 0.05);
  return telling.length > 0 ? telling : words;
}

/**
 * What to look for in people's profiles and in their work, as Lucene queries: the ask's words, without those most people
 * use, and for profiles the words that go with its topics, at `vocabulary` of their weight. A word that stands
 * in the ask n times counts 1 + ln n: what is said again is what it is about. The rarest come first, until about
 * 30,000 profiles hold one of them. `length` is how many words a match could share with the ask, at most 8, or 0 where
 * there are too few people to tell.
 */
export function textQueries(
  text: string,
  topics: readonly UnderstoodTopic[],
  common: CommonWords | undefined,
  { vocabulary, repeated }: Pick<Weights, 'vocabulary' | 'repeated'>,
) {
  const count = countsOf(common);
  const typed = wordsTyped(text);
  const telling = within(typed, common, commonShare);
  // Beside topics words of many still put their people in order; alone they would bring just anybody.
  const words = telling.some(saysSomething) || topics.length === 0 ? telling : typed;
  const times = timesOf(text);
  const own = words.map((word) => ({
    word,
    boost: repeated ? 1 + Math.log(times.get(word) ?? 1) : 1,
    isOwn: true,
  }));
  const affordable = (terms: readonly Term[]) => queryOf(withinReach(terms, count));
  return {
    profileQuery: affordable([...own, ...vocabularyOf(topics, vocabulary)]),
    workQuery: affordable(own),
    length: isHandful(common) ? 0 : Math.min(8, words.length),
  };
}

/** How often each word stands in the beginning of a text, as far as it is searched for. */
function timesOf(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of wordsOf(text.slice(0, longestText)))
    times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** The strongest words that go with the ask's own topics. */
function vocabularyOf(topics: readonly UnderstoodTopic[], most: number): Term[] {
  if (most === 0) return [];
  const shares = new Map<string, number>();
  for (const term of topics.flatMap((topic) => topic.vocabulary)) {
    const [word = '', share = '0'] = term.split('^');
    shares.set(word, Math.max(shares.get(word) ?? 0, Number(share)));
  }
  return [...shares]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, 30)
    .map(([word, share]) => ({ word, boost: most * share, isOwn: false }));
}

/** The need's own words before borrowed ones, the rarest first, as far as they go; the first always. */
function withinReach(terms: readonly Term[], count: (word: string) => number): Term[] {
  let matches = 0;
  return [...terms]
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || count(a.word) - count(b.word))
    .filter(({ word }, index) => {
      if (index > 0 && matches + count(word) > mostMatches) return false;
      matches += count(word);
      return true;
    });
}

/** Words that only hold a sentence together add to a match, and make none. */
function queryOf(terms: readonly Term[]): string {
  const said = terms.filter(({ word }) => saysSomething(word));
  const others = terms.filter(({ word }) => !saysSomething(word));
  if (said.length === 0 || others.length === 0) return clauses(said);
  return `+(${clauses(said)}) ${clauses(others)}`;
}

const clauses = (terms: readonly Term[]) =>
  terms.map(({ word, boost }) => (boost === 1 ? word : `${word}^${boost.toFixed(3)}`)).join(' ');
