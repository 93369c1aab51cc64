import type { Relation, Visibility, VisibilityPartsFragment } from '../../generated/graphql.ts';

export type Part = 'profile' | 'expertise' | 'needs' | 'connections';

const all = ['EVERYONE', 'PROGRAM', 'COHORT', 'FACILITATORS', 'NOBODY'] as const;

/** What one chooses for, in order, and between what. */
export const parts: readonly { part: Part; label: string; choices: readonly Visibility[] }[] = [
  {
    part: 'profile',
    label: 'Your profile: that you are here, and what you say of yourself',
    choices: ['EVERYONE', 'PROGRAM', 'COHORT', 'NOBODY'],
  },
  { part: 'expertise', label: 'What you know', choices: all },
  { part: 'needs', label: 'Your goals, questions and needs', choices: all },
  { part: 'connections', label: 'Whom you know', choices: all },
];

export const visibleToInWords: Record<Visibility, string> = {
  EVERYONE: 'Everyone who is signed in',
  PROGRAM: 'Everyone in my programs',
  COHORT: 'My cohorts, and my facilitators',
  FACILITATORS: 'My facilitators',
  NOBODY: 'Nobody but me',
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

const named: Record<Part, string> = {
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
    parts.flatMap(({ part }) => (seen[part] === isSeen ? [named[part]] : []));
  const hidden = of(false);
  const sees = `${who} sees ${listed(of(true), ' and ')}`;
  return hidden.length > 0 ? `${sees}, but not ${listed(hidden, ', or ')}.` : `${sees}.`;
}
