import type { HyperCardFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

graphql(`
  fragment HyperCard on HyperConnection {
    person {
      id
      key
      name
      headline
      affiliation
      city
      country
      languages
      capacity
      paused
      disciplines {
        id
        name
      }
    }
    distance
    relevance
    novelty
    reachability
    availability
    asked
    room
    fromOutside
    why
    whyRaised
    paths {
      ...Path
    }
    topicPaths {
      how
      level
      sentence
      origin {
        sentence
      }
      evidence
      sources
      since
      share
      need {
        id
        name
      }
      expertise {
        id
        name
      }
    }
    evidence {
      kind
      title
      key
      date
      part
      people
      outcome
      share
    }
  }
`);

/** A card as it is shown: whether coming from outside put it this early, and how many places being asked often cost it. */
export type HyperItem = HyperCardFragment & { raised?: boolean; placesLost?: number };

/** How what was asked already stands, by the id of who was asked for. */
export type AskedFor = ReadonlyMap<string, { id: string; standing: string }>;
