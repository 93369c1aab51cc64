import type { Sentence, WholeRequest } from './request-operations.ts';

export type Edited = Sentence & { id: number };

/** What is edited to begin with: the last version, or what evidence would have it say. */
export function beginningOf({ pitches, draft }: Pick<WholeRequest, 'pitches' | 'draft'>): Edited[] {
  const sentences = pitches.at(-1)?.sentences ?? draft?.sentences ?? [];
  return sentences.map((sentence, id) => ({ ...sentence, id }));
}

type Words = Pick<WholeRequest, 'need' | 'tried' | 'outcome'>;

/**
 * A sentence in other words. Where it cites the learner's words and no longer holds them, it rests on nothing any more; what
 * it says of a topic, work or connection it may say in any words.
 */
export function reworded(sentence: Edited, text: string, words: Words): Edited {
  const [kind, part] = sentence.cites.split(' ');
  const cited = kind === 'WORDS' && (part === 'need' || part === 'tried' || part === 'outcome');
  return cited && !text.includes(words[part])
    ? { ...sentence, text, cites: '', restsOn: '' }
    : { ...sentence, text };
}
