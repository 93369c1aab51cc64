import { graphql } from '../generated/index.ts';

export const hyperConnections = graphql(`
  query HyperConnections($input: HyperConnectionsInput!) {
    hyperConnections(input: $input) {
      understoodAs {
        how
        strength
        note
        origin {
          sentence
        }
        topic {
          id
          key
          name
          disciplines {
            id
            name
          }
        }
        through {
          id
          name
        }
      }
      takenOut {
        id
        key
        name
      }
      items {
        ...HyperCard
      }
      gap {
        ...Gap
      }
    }
  }
`);

/** Whom the seeker knows and who is two steps away: the ground the map draws the ways on. */
export const surroundings = graphql(`
  query Surroundings($personId: ID!) {
    person(id: $personId) {
      id
      disciplines {
        id
      }
      network(first: 14) {
        totalCount
        edges {
          node {
            id
            key
            name
          }
        }
      }
    }
    reach(personId: $personId, hops: 2, first: 16) {
      total
      people {
        person {
          id
          key
          name
        }
        via {
          id
        }
      }
    }
  }
`);
