import { graphql } from '../generated/index.ts';

graphql(`
  fragment ExploreGraph on Graph {
    nodes {
      id
      key
      kind
      title
      subtitle
      around {
        kind
        count
      }
      facets {
        topics {
          key
          name
        }
        disciplines {
          key
          name
        }
        cohorts {
          key
          name
        }
        languages
        canBeAsked
        community
      }
    }
    ties {
      ...ExploreTie
    }
    leftOut {
      kind
      count
    }
  }
`);

graphql(`
  fragment ExploreTie on GraphTie {
    from
    to
    kind
    strength
    origin
    since
    evidence
    level
    note
  }
`);

export const exploreByKey = graphql(`
  query ExploreByKey($refs: [NodeRef!]!) {
    nodesByKey(refs: $refs) {
      nodes {
        id
        key
        kind
        title
      }
    }
  }
`);

export const exploreAround = graphql(`
  query ExploreAround($id: ID!, $depth: Int!, $kinds: [NodeKind!], $first: Int!) {
    neighbourhood(nodeId: $id, depth: $depth, kinds: $kinds, first: $first) {
      ...ExploreGraph
    }
  }
`);

export const exploreNodes = graphql(`
  query ExploreNodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      ...ExploreGraph
    }
  }
`);

/** Ties alone: what stands around many nodes takes the server much longer to count. */
export const exploreTies = graphql(`
  query ExploreTies($ids: [ID!]!) {
    nodes(ids: $ids) {
      ties {
        ...ExploreTie
      }
    }
  }
`);

export const exploreBeyond = graphql(`
  query ExploreBeyond($input: HyperConnectionsInput!) {
    hyperConnections(input: $input) {
      understoodAs {
        how
        topic {
          id
          name
        }
      }
      items {
        distance
        why
        person {
          id
          key
        }
        paths {
          people {
            id
            key
          }
        }
      }
    }
  }
`);

export const explorePaths = graphql(`
  query ExplorePaths($fromId: ID!, $toId: ID!) {
    paths(fromId: $fromId, toId: $toId, maxHops: 20, first: 6) {
      ...Path
    }
  }
`);
