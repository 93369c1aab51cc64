import { type Filling, type Gap, type Sentence, sentences } from './sentences.ts';

/** A sentence somebody is writing: `texts` has what stands in each gap so far, the last one still being typed. */
export type Reading = { sentence: Sentence; texts: readonly string[] };

/** What a text fills a gap with, where that is known without a search. */
export type Known = (gap: Gap, text: string) => Filling | undefined;

/** The sentence a text begins with, and what stands in its gaps; null when it begins none. */
export function readSentence(text: string, known: Known): Reading | null {
  const typed = text.trimStart().toLocaleLowerCase('en-GB').replaceAll(/\s+/g, ' ');
  const spaced = text.trimStart().replaceAll(/\s+/g, ' ');
  for (const sentence of sentences) {
    const [before = '', between] = sentence.words;
    if (!typed.startsWith(`${before} `)) continue;
    const rest = spaced.slice(before.length + 1);
    const gap = sentence.gaps[0];
    if (between === undefined || !gap) return { sentence, texts: [rest.trim()] };
    return { sentence, texts: parted(rest, between, (left) => known(gap, left) !== undefined) };
  }
  return null;
}

/** The sentence with these in its first gaps, up to where the next one begins. */
export function written({ words }: Sentence, titles: readonly string[]): string {
  return words
    .slice(0, titles.length + 1)
    .map((word, place) => `${word} ${titles[place] ?? ''}`)
    .join(' ');
}

/** The sentences that have all of these words, as beginnings. */
export function sentencesLike(text: string): Sentence[] {
  const typed = text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  return sentences.filter(({ words, gaps }) => {
    const all = [...words, ...gaps.map(({ word }) => word)].join(' ').split(' ');
    return typed.every((beginning) => all.some((word) => word.startsWith(beginning)));
  });
}

/** Left and right of the word between; where it stands more than once, or is begun, after a name that is known. */
function parted(rest: string, between: string, isKnown: (left: string) => boolean): string[] {
  const places = [
    ...`${rest} `.toLocaleLowerCase('en-GB').matchAll(new RegExp(` ${between} `, 'g')),
  ];
  const cuts = places.map(({ index }) => [
    rest.slice(0, index).trim(),
    rest.slice(index + between.length + 2).trim(),
  ]);
  const cut = cuts.find(([left = '']) => isKnown(left)) ?? cuts[0];
  if (cut) return cut;
  const begun = Array.from({ length: between.length + 1 }, (_, length) => between.slice(0, length))
    .map((word) => ({ word, left: rest.slice(0, rest.length - word.length - 1) }))
    .find(({ word, left }) => rest.endsWith(` ${word}`) && isKnown(left.trim()));
  return begun ? [begun.left.trim(), ''] : [rest.trim()];
}
