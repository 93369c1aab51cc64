import type { Relation, Visibility, VisibilityPartsFragment } from '../../generated/graphql.ts';

/** What somebody shows, each to whom they choose. */
export type Shown = 'profile' | 'expertise' | 'needs' | 'connections';

/** What one chooses for, in order. */
export const allShown: readonly { shown: Shown; label: string }[] = [
  { shown: 'profile', label: 'Your profile: that you are here, and what you say of yourself' },
  { shown: 'expertise', label: 'What you know' },
  { shown: 'needs', label: 'Your goals, questions and needs' },
  { shown: 'connections', label: 'Whom you know' },
];

export const visibleToInWords: Record<Visibility, string> = {
  EVERYONE: 'Everyone who is signed in',
  PROGRAM: 'Everyone in my programs',
  COHORT: 'My cohorts, and my facilitators',
  FACILITATORS: 'My facilitators',
  NOBODY: 'Nobody but me',
};

const toAll = (['EVERYONE', 'PROGRAM', 'COHORT', 'FACILITATORS', 'NOBODY'] as const).map(
  (value) => ({ value, label: visibleToInWords[value] }),
);

/** Between what one chooses: whoever sees a profile is never facilitators alone. */
export const choicesFor: Record<Shown, { value: Visibility; label: string }[]> = {
  profile: toAll.filter(({ value }) => value !== 'FACILITATORS'),
  expertise: toAll,
  needs: toAll,
  connections: toAll,
};

export const relationInWords: Record<Relation, string> = {
  FACILITATOR: 'My facilitator',
  COHORT: 'My cohort',
  PROGRAM: 'My program',
  ANYBODY: 'Anyone else',
};

const subject: Record<Relation, string> = {
  FACILITATOR: 'Whoever facilitates a program of yours',
  COHORT: 'Somebody in your cohort',
  PROGRAM: 'Somebody in your program',
  ANYBODY: 'Anyone else who is signed in',
};

const named: Record<Shown, string> = {
  profile: 'your profile',
  expertise: 'what you know',
  needs: 'your goals, questions and needs',
  connections: 'whom you know',
};

const listed = (words: string[], last: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${last}${words.at(-1)}`;

/** What somebody of a relation sees of one, and what not, as one reads it. */
export function seenInWords(seen: VisibilityPartsFragment['seenAs'][number]): string {
  const who = subject[seen.who];
  if (seen.counted)
    return `${who} sees a number at most: how many people two steps away know a topic, of whom you may be one.`;
  if (!seen.profile) return `${who} sees nothing of you: you are in no list, path or count.`;
  const of = (isSeen: boolean) =>
    allShown.flatMap(({ shown }) => (seen[shown] === isSeen ? [named[shown]] : []));
  const hidden = of(false);
  const sees = `${who} sees ${listed(of(true), ' and ')}`;
  return hidden.length > 0 ? `${sees}, but not ${listed(hidden, ', or ')}.` : `${sees}.`;
}
