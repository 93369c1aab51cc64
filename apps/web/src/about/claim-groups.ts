import type { ClaimKind, ClaimPartsFragment } from '../generated/graphql.ts';
import type { Shown } from '../ui/visibility/visible-words.ts';

type Group = {
  title: string;
  kinds: readonly ClaimKind[];
  /** Where nothing is said of it. */
  empty: string;
  /** What decides who sees it; null where something else does. */
  shown: Shown | null;
};

/** What is told together, in order. */
export const groups: readonly Group[] = [
  { title: 'Yourself', kinds: ['FIELD'], empty: 'Nothing.', shown: 'profile' },
  {
    title: 'What you know',
    kinds: ['EXPERTISE', 'INTEREST'],
    empty: 'No topics are said of you.',
    shown: 'expertise',
  },
  {
    title: 'What you look for',
    kinds: ['GOAL', 'QUESTION', 'NEED'],
    empty: 'No goals, questions or needs are said of you.',
    shown: 'needs',
  },
  {
    title: 'What you worked on',
    kinds: ['POSED', 'HELPED'],
    empty: 'No challenges are said to be yours, and none that you helped with.',
    shown: null,
  },
  {
    title: 'Sessions',
    kinds: ['LED', 'ATTENDED'],
    empty: 'No sessions are said to have had you there.',
    shown: null,
  },
  {
    title: 'Whom you know',
    kinds: ['CONNECTION'],
    empty: 'Nobody is said to know you.',
    shown: 'connections',
  },
  {
    title: 'Where you belong',
    kinds: ['MEMBERSHIP'],
    empty: 'You are in no cohort.',
    shown: null,
  },
  {
    title: 'Introductions you have a part in',
    kinds: ['INTRODUCTION'],
    empty: 'None so far.',
    shown: null,
  },
  {
    title: 'Worked out from the rest',
    kinds: ['DERIVED'],
    empty: 'Nothing yet.',
    shown: null,
  },
];

/** Whether somebody who types this means the claim. */
export function isMeant(claim: ClaimPartsFragment, typed: string): boolean {
  const said = [claim.title, claim.text ?? '', ...claim.words, claim.source.file ?? ''];
  const all = said.join('\n').toLocaleLowerCase('en-GB');
  const words = typed.toLocaleLowerCase('en-GB').split(/\s+/);
  return words.every((word) => all.includes(word));
}
