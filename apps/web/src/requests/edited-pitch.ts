import type { Sentence, WholeRequest } from './request-operations.ts';

export type Edited = Sentence & { id: number };

/** What is edited to begin with: the last version, or what evidence would have it say. */
export function beginningOf({ pitches, draft }: Pick<WholeRequest, 'pitches' | 'draft'>): Edited[] {
  const sentences = pitches.at(-1)?.sentences ?? draft?.sentences ?? [];
  return sentences.map((sentence, id) => ({ ...sentence, id }));
}

type Words = Pick<WholeRequest, 'need' | 'tried' | 'outcome' | 'freeTimes'>;
const parts = ['need', 'tried', 'outcome', 'freeTimes'] as const;

/** Sentences that were kept as text; null where the text is none. */
export function sentencesIn(text: string): Edited[] | null {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) && kept.every(isSentence) ? kept : null;
  } catch {
    return null;
  }
}

function isSentence(kept: unknown): kept is Edited {
  const fields = new Map<string, unknown>(Object.entries(kept ?? {}));
  const isText = (name: string) => typeof fields.get(name) === 'string';
  return typeof fields.get('id') === 'number' && ['text', 'cites', 'restsOn'].every(isText);
}

/**
 * A sentence in other words. Where it cites the learner's words and no longer holds them, it rests on nothing any more; what
 * it says of a topic, work or connection it may say in any words.
 */
export function reworded(sentence: Edited, text: string, words: Words): Edited {
  const [kind, name] = sentence.cites.split(' ');
  const part = kind === 'WORDS' ? parts.find((one) => one === name) : undefined;
  return part && !text.includes(words[part])
    ? { ...sentence, text, cites: '', restsOn: '' }
    : { ...sentence, text };
}
