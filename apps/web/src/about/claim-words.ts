import type { ClaimKind, ClaimPartsFragment } from '../generated/graphql.ts';
import { dayOf, exactDay, span } from '../ui/words/dates.ts';
import { originNamed } from '../ui/words/origin.ts';
import { languageInWords, levelInWords } from '../ui/words/person.ts';

const kinds: Partial<Record<ClaimKind, string>> = {
  INTEREST: 'an interest',
  GOAL: 'a goal',
  QUESTION: 'a question',
  NEED: 'a need',
  POSED: 'yours',
  HELPED: 'you helped',
  LED: 'you led it',
  ATTENDED: 'you were there',
};

const states: Record<string, string> = {
  REQUESTED: 'waits for who introduces',
  PITCHED: 'waits for the expert',
  MORE_INFO: 'waits for the learner',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  EXPIRED: 'over, without an answer',
  WITHDRAWN: 'withdrawn',
};

function wordsOf({ kind, words }: ClaimPartsFragment): readonly string[] {
  if (kind === 'CONNECTION') return words.map(originNamed);
  if (kind === 'INTRODUCTION') return words.map((word) => states[word] ?? '');
  return kind === 'DERIVED' ? [] : words;
}

/** How well, as what, and since when, in a few words; empty where there is nothing to say. */
export function detailOf(claim: ClaimPartsFragment): string {
  const { kind, level, since, until } = claim;
  const parts = [
    kinds[kind],
    level ? `level ${level}: ${levelInWords(level)}` : null,
    ...wordsOf(claim),
    kind === 'ATTENDED' || kind === 'LED' || kind === 'INTRODUCTION'
      ? dayOf(since)
      : span(since, until),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What is said, with languages by their names. */
export function textOf({ id, text }: ClaimPartsFragment): string | null {
  return id === 'FIELD languages'
    ? (text?.split(', ').map(languageInWords).join(', ') ?? null)
    : (text ?? null);
}

const hasItFrom = (named: readonly string[]) =>
  named.length > 0 ? `, which has it from “${named.join('”, “')}”` : '';

/** Where it is from, as a sentence. */
export function sourceOf({ source, words }: ClaimPartsFragment): string {
  const { kind, file, on, named } = source;
  const day = on ? exactDay(on) : null;
  const imported = file
    ? `From ${file}${hasItFrom(named)}${day ? `, imported on ${day}` : ''}.`
    : `From an import; its file was not written down${hasItFrom(named)}.`;
  if (kind === 'IMPORT') return imported;
  if (kind === 'SESSION') return `The record of the session. ${imported}`;
  if (kind === 'OWN') return 'Your word.';
  if (kind === 'INTRODUCTION') return 'From an introduction.';
  return words.includes('COMMUNITY')
    ? 'Worked out from who knows whom among those who show it.'
    : 'Worked out from what is said of you above and what you know.';
}

/** What the source says where their own word counts; null where it doesn’t. */
export function otherwise({ said, isRemoved, source }: ClaimPartsFragment): string | null {
  if (said === null || said === undefined) return null;
  const { file } = source;
  if (said === '' && isRemoved) return file ? `${file} says that it is.` : null;
  if (said === '') return file ? `${file} says nothing of it.` : null;
  return `${file ?? 'Your source'} says: ${said}`;
}
