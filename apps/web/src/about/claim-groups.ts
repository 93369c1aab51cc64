import type { ClaimKind, ClaimPartsFragment } from '../generated/graphql.ts';
import type { Part } from '../ui/words/visible.ts';

type Group = {
  title: string;
  kinds: readonly ClaimKind[];
  /** Where nothing is said of it. */
  empty: string;
  /** What decides who sees it; null where something else does. */
  part: Part | null;
};

/** What is told together, in order. */
export const groups: readonly Group[] = [
  { title: 'Yourself', kinds: ['FIELD'], empty: 'Nothing.', part: 'profile' },
  {
    title: 'What you know',
    kinds: ['EXPERTISE', 'INTEREST'],
    empty: 'No topics are said of you.',
    part: 'expertise',
  },
  {
    title: 'What you look for',
    kinds: ['GOAL', 'QUESTION', 'NEED'],
    empty: 'No goals, questions or needs are said of you.',
    part: 'needs',
  },
  {
    title: 'What you worked on',
    kinds: ['POSED', 'HELPED'],
    empty: 'No challenges are said to be yours, and none that you helped with.',
    part: null,
  },
  {
    title: 'Sessions',
    kinds: ['LED', 'ATTENDED'],
    empty: 'No sessions are said to have had you there.',
    part: null,
  },
  {
    title: 'Whom you know',
    kinds: ['CONNECTION'],
    empty: 'Nobody is said to know you.',
    part: 'connections',
  },
  {
    title: 'Where you belong',
    kinds: ['MEMBERSHIP'],
    empty: 'You are in no cohort.',
    part: null,
  },
  {
    title: 'Introductions you have a part in',
    kinds: ['INTRODUCTION'],
    empty: 'None so far.',
    part: null,
  },
  {
    title: 'Worked out from the rest',
    kinds: ['DERIVED'],
    empty: 'Nothing yet.',
    part: null,
  },
];

/** Whether somebody who types this means the claim. */
export function isMeant(claim: ClaimPartsFragment, typed: string): boolean {
  const said = [claim.title, claim.text ?? '', ...claim.words, claim.source.file ?? ''];
  const all = said.join('\n').toLocaleLowerCase('en-GB');
  const words = typed.toLocaleLowerCase('en-GB').split(/\s+/);
  return words.every((word) => all.includes(word));
}
