import type { TeamQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';

export const teamQuery = graphql(`
  query Team($key: String!) {
    viewer {
      accountId
      isAdmin
    }
    program(key: $key) {
      id
      key
      name
      team {
        accountId
        name
        roles
        person {
          id
          key
        }
      }
    }
  }
`);

export const giveMutation = graphql(`
  mutation GiveRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {
    giveRole(accountId: $accountId, programId: $programId, role: $role) {
      accountId
    }
  }
`);

export const takeMutation = graphql(`
  mutation TakeRole($accountId: ID!, $programId: ID!, $role: AccountRole!) {
    takeRole(accountId: $accountId, programId: $programId, role: $role) {
      accountId
    }
  }
`);

/** One after the other, so that somebody organises the program all the time; whoever hands over stays as a member. */
export const handOverMutation = graphql(`
  mutation HandOver($toId: ID!, $fromId: ID!, $programId: ID!) {
    made: giveRole(accountId: $toId, programId: $programId, role: ORGANISER) {
      accountId
    }
    kept: giveRole(accountId: $fromId, programId: $programId, role: MEMBER) {
      accountId
    }
    given: takeRole(accountId: $fromId, programId: $programId, role: ORGANISER) {
      accountId
    }
  }
`);

type Program = NonNullable<TeamQuery['program']>;
export type TeamProgram = Pick<Program, 'id' | 'key' | 'name'>;
export type Member = NonNullable<Program['team']>[number];
/** Who looks at the page. */
export type Asker = NonNullable<TeamQuery['viewer']>;
