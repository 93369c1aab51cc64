import type { LetterShownFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

graphql(`
  fragment LetterShown on Letter {
    act
    standing
    did
    didAt
    requestId
    learner
    expert
    words
    until
    kind
  }
`);

export type LetterShown = LetterShownFragment;

export const letterOf = graphql(`
  query LetterOf($token: String!) {
    letter(token: $token) {
      ...LetterShown
    }
  }
`);

export const actByLetter = graphql(`
  mutation UseLetter($input: UseLetterInput!) {
    useLetter(input: $input) {
      ...LetterShown
    }
  }
`);
