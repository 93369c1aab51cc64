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
 * A sentence in other words. Where it cites the learner's words and no longer holds them, it rests on nothing any more; nor
 * does what it says of a topic, work or connection once it names none of what that is called.
 */
export function reworded(sentence: Edited, text: string, words: Words): Edited {
  const [kind, name] = sentence.cites.split(' ');
  const part = kind === 'WORDS' ? parts.find((one) => one === name) : undefined;
  const stillRests = part
    ? text.includes(words[part])
    : kind === 'TIE' || sentence.cites === '' || namesSome(text, sentence.restsOn);
  return stillRests ? { ...sentence, text } : { ...sentence, text, cites: '', restsOn: '' };
}

/** Whether a text holds a word of four letters or more of what it rests on, `what they know: sensor drift`. */
function namesSome(text: string, restsOn: string): boolean {
  const called = restsOn.slice(restsOn.indexOf(':') + 1).toLowerCase();
  const long = called.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return long.length === 0 || long.some((word) => text.toLowerCase().includes(word));
}
