import { topicKey } from '@peergraph/exchange';
import { wordsOf } from '../lucene.ts';

/** Which of an ask's words stand in a profile too, singular or plural, the longest first; those of three letters and fewer are left out. */
export function sharedWords(words: readonly string[], profile: string): string[] {
  const theirs = new Set(wordsOf(profile).map(topicKey));
  const shared = new Map(
    words.flatMap((word): [string, string][] => {
      const key = topicKey(word);
      return word.length > 3 && theirs.has(key) ? [[key, word]] : [];
    }),
  );
  // Longer words say more.
  return [...shared.values()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
