import type { AccountRole } from '../generated/graphql.ts';

const words: Record<AccountRole, string> = {
  ORGANISER: 'organiser',
  FACILITATOR: 'facilitator',
  ANALYST: 'analyst',
  MEMBER: 'member',
  ADMIN: 'administrator',
};

/** The roles in a program, as they are offered. */
export const programRoles = ['ORGANISER', 'FACILITATOR', 'ANALYST', 'MEMBER'] as const;
export type ProgramRole = (typeof programRoles)[number];

/** What each may do there. */
export const mayInWords: Record<ProgramRole, string> = {
  ORGANISER: 'Invites, gives roles, adds webhooks, and does what facilitators do.',
  FACILITATOR: 'Has the desk, introduces people, and reads goals and needs meant for facilitators.',
  ANALYST: 'Reads what is meant for the program, with scripts too.',
  MEMBER: 'Takes part: brings challenges, asks and is asked.',
};

export const roleInWords = (role: AccountRole): string => words[role];
