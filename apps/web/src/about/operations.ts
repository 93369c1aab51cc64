import { graphql } from '../generated/index.ts';

graphql(`
  fragment ClaimParts on Claim {
    id
    kind
    title
    text
    level
    words
    since
    until
    said
    takes
    canRemove
    canRestore
    isRemoved
    key
    source {
      kind
      file
      on
      named
    }
  }
`);

export const aboutQuery = graphql(`
  query AboutMe {
    viewer {
      accountId
      claims {
        ...ClaimParts
      }
      visibility {
        ...VisibilityParts
      }
      shownTo(first: 200) {
        day
        shownAs
        about
        by {
          key
          name
        }
      }
    }
  }
`);

export const correctMutation = graphql(`
  mutation CorrectClaim($input: CorrectClaimInput!) {
    correctClaim(input: $input) {
      ...ClaimParts
    }
  }
`);

export const removeMutation = graphql(`
  mutation RemoveClaim($id: ID!) {
    removeClaim(id: $id) {
      ...ClaimParts
    }
  }
`);

export const restoreMutation = graphql(`
  mutation RestoreClaim($id: ID!) {
    restoreClaim(id: $id) {
      ...ClaimParts
    }
  }
`);
