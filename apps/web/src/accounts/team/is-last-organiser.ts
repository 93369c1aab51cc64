import type { Member } from './operations.ts';

/** Whether nobody else organises the program: then the server keeps this role with them. */
export function isLastOrganiser(team: readonly Member[], accountId: string | undefined): boolean {
  const organisers = team.filter(({ roles }) => roles.includes('ORGANISER'));
  return organisers.length === 1 && organisers[0]?.accountId === accountId;
}
