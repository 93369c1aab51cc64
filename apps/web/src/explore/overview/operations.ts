import { graphql } from '../../generated/index.ts';

export const networkOverview = graphql(`
  query NetworkOverview($programId: ID) {
    overview(programId: $programId) {
      communities {
        id
        size
        about
        people {
          key
          title
        }
      }
      leftOut
      ties {
        from
        to
        count
      }
      people
      isolated
    }
  }
`);

export const overviewPrograms = graphql(`
  query OverviewPrograms {
    programs(first: 50) {
      id
      key
      name
    }
  }
`);

export const communityPeople = graphql(`
  query CommunityPeople($id: Int!, $programId: ID, $first: Int!) {
    community(id: $id, programId: $programId, first: $first) {
      ...ExploreGraph
    }
  }
`);

export const unconnectedPeople = graphql(`
  query UnconnectedPeople($programId: ID, $first: Int!) {
    unconnected(programId: $programId, first: $first) {
      ...ExploreGraph
    }
  }
`);
