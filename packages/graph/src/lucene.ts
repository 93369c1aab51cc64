/** The most of an ask's text that is searched for, in characters. */
export const longestText = 3_000;

/** Longer ones are nobody's words, and Lucene refuses to look for their misspellings. */
const longestWord = 60;

/**
 * Lucene takes at most 1,024 clauses: one for each word and property of an index, which are four at most; each word that is
 * looked for with its misspellings becomes up to fifty.
 */
const mostWords = 250;
const mostMisspelt = 5;

/** A character of a script that writes no spaces is a word to the index. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}]|((?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{M}\p{N}])+/gu;

/** Every word of a text in small letters, as often as it stands there: letters and digits only, so nothing in it is Lucene syntax. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).filter((word) => word.length <= longestWord);
}

/** The words somebody typed, each once, of the beginning of what may be a long text. */
export const wordsTyped = (text: string): string[] =>
  [...new Set(wordsOf(text.slice(0, longestText)))].slice(0, mostWords);

/** A Lucene query for names that hold these words, begin with them or are a letter off; '' when there are none. */
export function namesLike(text: string): string {
  return wordsTyped(withoutAccents(text.slice(0, longestText)))
    .slice(0, 12)
    .map((word, index) => `(${word}^4 ${word}*^2${index < mostMisspelt ? misspelt(word) : ''})`)
    .join(' ');
}

const misspelt = (word: string) =>
  word.length > 7 ? ` ${word}~2` : word.length > 3 ? ` ${word}~1` : '';

/** The letters of names are kept without accents; those of other scripts are letters of their own. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}[\u0300-\u036f]*)[\u0300-\u036f]/gu, '')
    .normalize('NFC');
}
