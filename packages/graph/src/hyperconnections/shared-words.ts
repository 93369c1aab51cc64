import { topicKey } from '@peergraph/exchange';
import { wordsOf, wordsTyped } from '../lucene.ts';

/** Which words of a need stand in a profile too, singular or plural, as the need has them; those of three letters and fewer are left out. */
export function sharedWords(need: string, profile: string): string[] {
  const theirs = new Set(wordsOf(profile).map(topicKey));
  const shared = new Map(
    wordsTyped(need).flatMap((word): [string, string][] => {
      const key = topicKey(word);
      return word.length > 3 && theirs.has(key) ? [[key, word]] : [];
    }),
  );
  // Longer words say more.
  return [...shared.values()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
