import { singular } from './singular.ts';

/** Letters that decomposition leaves alone though people write them without their stroke. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word is letters and digits; it may begin as `.net` and end as `c++` or `c#`. */
const word =
  /(?<![\p{L}\p{N}.])\.(?=\p{L})[\p{L}\p{M}\p{N}]+|[\p{L}\p{M}\p{N}]+(\+\+\p{N}*|#(?![\p{L}\p{N}]))?/gu;

function folded(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}[\u0300-\u036f]*)[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}[\u0300-\u036f]*)[\u0300-\u036f]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’ʼ]s(?![\p{L}\p{N}])|['’‘ʼ`´]|\p{Cf}/gu, '')
    .replaceAll('&', ' and ')
    .normalize('NFC');
  return (plain.match(word) ?? []).map(singular).join('-');
}

/** The same few names are asked for again and again. */
const remembered = new Map<string, string>();
const mostRemembered = 20_000;

/**
 * The key of a topic: spellings with the same key are one topic. Folded are
 *
 * - case and accents of Latin letters: "Genómica" → `genomica`, "Straße" → `strasse`
 * - spacing and punctuation, of any kind and number, to one hyphen: "Machine  Learning" and
 *   "machine_learning" → `machine-learning`; a possessive 's and apostrophes go: "Parkinson's" → `parkinson`
 * - `&` to "and"
 * - the plural of each English word, conservatively (see `singular`): "Ontologies" → `ontology`,
 *   while "statistics", "bias", "series", "CSS" stay
 *
 * Kept are digits, single letters ("R" → `r`), the signs of "C++", "C#" and ".NET", and the letters of
 * every script. '' when no letter or digit is left ("—"). `topicKey(topicKey(x)) === topicKey(x)`.
 */
export function topicKey(words: string): string {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const key = folded(words);
  remembered.set(words, key);
  return key;
}

/**
 * Whether words can be the name of a topic, rather than a sentence or a list, which stay in `ownWords`:
 * something is left in their key, they are at most 60 characters and 7 words on one line,
 * and hold no `;` `?` `!` and no full stop before a space or after several words.
 */
export function isTopicName(words: string): boolean {
  const trimmed = words.trim();
  const count = trimmed.split(/\s+/).length;
  return (
    trimmed.length <= 60 &&
    count <= 7 &&
    !/[\r\n;?!]|[^\s.]{3,}\.\s/.test(trimmed) &&
    !(count > 4 && trimmed.endsWith('.')) &&
    topicKey(trimmed) !== ''
  );
}
