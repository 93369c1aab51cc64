import type { AccountRole } from '../generated/graphql.ts';

const words: Record<AccountRole, string> = {
  ORGANISER: 'organiser',
  FACILITATOR: 'facilitator',
  ANALYST: 'analyst',
  MEMBER: 'member',
  ADMIN: 'administrator',
};

export const roleInWords = (role: AccountRole): string => words[role];
