import { longestText, wordsOf, wordsTyped } from '../lucene.ts';
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

/** The words of a text that no larger share of the profiles holds, 0 to 1; all of them where that leaves none. */
export function tellingWords(
  text: string,
  common: CommonWords | undefined,
  share: number = commonShare,
): string[] {
  const typed = wordsTyped(text);
  const count = countsOf(common);
  if (!common || isHandful(common)) return typed;
  const telling = typed.filter((word) => count(word) <= share * common.people);
  return telling.length > 0 ? telling : typed;
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
  const words = tellingWords(text, common);
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

const queryOf = (terms: readonly Term[]) =>
  terms.map(({ word, boost }) => (boost === 1 ? word : `${word}^${boost.toFixed(3)}`)).join(' ');
