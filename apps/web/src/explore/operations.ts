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
    leftOut {
      kind
      count
    }
  }
`);

export const exploreByKey = graphql(`
  query ExploreByKey($refs: [NodeRef!]!) {
    nodesByKey(refs: $refs) {
      ...ExploreGraph
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
