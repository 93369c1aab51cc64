import { graphql } from '../generated/index.ts';

/** Whoever would ask, what they would meet, and the challenge their words begin with. */
export const beforeAsking = graphql(`
  query BeforeAsking($toId: ID!, $challengeId: ID!, $brokerIds: [ID!]!) {
    prospect(toId: $toId, challengeId: $challengeId) {
      obstacle {
        kind
        message
      }
      openRequest {
        id
      }
      openRequests
      mostOpen
      room
      ways
    }
    brokerRecords(personIds: $brokerIds) {
      person {
        id
      }
      pitched
      accepted
      met
    }
    challenge(id: $challengeId) {
      id
      title
      statement
      posedBy {
        id
        name
      }
    }
  }
`);

export const whoAsks = graphql(`
  query WhoAsks {
    viewer {
      accountId
      person {
        id
        name
        challenges(first: 50) {
          id
          key
          title
          status
        }
      }
    }
    signIn {
      demoPeople {
        part
      }
    }
  }
`);

export const sendAsk = graphql(`
  mutation SendAsk($input: RequestIntroductionInput!) {
    requestIntroduction(input: $input) {
      id
      dueAt
    }
  }
`);
