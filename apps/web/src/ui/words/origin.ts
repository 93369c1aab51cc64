import type { ConnectionOrigin } from '../../generated/graphql.ts';
import { dayOf } from './dates.ts';

const words: Record<ConnectionOrigin, string> = {
  COAUTHOR: 'wrote together',
  COHORT: 'same cohort',
  COLLEAGUE: 'colleagues',
  FRIEND: 'friends',
  INTRODUCTION: 'introduced',
  MENTORING: 'mentoring',
  OTHER: 'know each other',
  PROJECT: 'same project',
  SESSION: 'same session',
};

/** How two people know each other, in two or three words. */
export function originInWords(origin: ConnectionOrigin): string {
  return words[origin];
}

const isOrigin = (name: string): name is ConnectionOrigin => name in words;

/** The same for the name of an origin; any other stays as it is. */
export const originNamed = (name: string): string => (isOrigin(name) ? originInWords(name) : name);

type RestsOn = { since?: string | null; evidence?: string | null };

/** What a connection rests on and since which day, for hovering; undefined where nothing is known. */
export function howExactly({ since, evidence }: RestsOn): string | undefined {
  const words = [evidence, since ? `since ${dayOf(since)}` : null];
  return words.filter(Boolean).join('; ') || undefined;
}
