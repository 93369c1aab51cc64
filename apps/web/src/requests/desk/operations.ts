import type { DeskFragment, ProposedFragment } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';

graphql(`
  fragment Proposed on Proposal {
    id
    state
    why
    note
    learner {
      id
      key
      name
    }
    expert {
      id
      key
      name
    }
    challenge {
      id
      key
      title
    }
    by {
      id
      name
    }
  }
`);

graphql(`
  fragment Desk on Desk {
    queue {
      ...RequestLine
    }
    stalled {
      ...RequestLine
    }
    sent {
      ...RequestLine
    }
    proposals {
      ...Proposed
    }
    unserved(first: 50) {
      learner {
        id
        name
      }
      challenge {
        id
        title
      }
    }
    expertGini
    brokerGini
    loads {
      capacity
      asked
      introduces
      person {
        id
        key
        name
      }
    }
  }
`);

export type Desk = DeskFragment;
export type Proposed = ProposedFragment;
export type RuleOfProgram = { id: string; text: string; isActive: boolean };

export const deskOf = graphql(`
  query DeskOf($key: String!) {
    viewer {
      accountId
      person {
        id
      }
    }
    program(key: $key) {
      id
      key
      name
      rules {
        id
        text
        isActive
      }
      desk {
        ...Desk
      }
    }
  }
`);

export const changeRule = graphql(`
  mutation ChangeRule($input: ChangeRuleInput!) {
    changeRule(input: $input) {
      id
      text
      isActive
    }
  }
`);

export const draftAll = graphql(`
  mutation DraftAll($programId: ID!, $learnerIds: [ID!]!) {
    draftProposals(programId: $programId, learnerIds: $learnerIds) {
      id
      learner {
        id
      }
    }
  }
`);

export const changeProposed = graphql(`
  mutation ChangeProposed($input: ChangeProposalInput!) {
    changeProposal(input: $input) {
      id
      state
      note
    }
  }
`);

export const suggested = graphql(`
  query Suggested {
    myProposals {
      ...Proposed
    }
  }
`);
