import type { ConnectionOrigin } from '../../generated/graphql.ts';

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
