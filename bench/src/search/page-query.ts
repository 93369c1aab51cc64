/** What the page of a search asks for: every card whole, with its ways and reasons. */
export const pageQuery = `
query HyperConnections($input: HyperConnectionsInput!) {
  hyperConnections(input: $input) {
    understoodAs {
      how strength note
      topic { id key name disciplines { id name } }
      through { id name }
    }
    takenOut { id key name }
    items {
      person {
        id key name headline affiliation city country languages capacity paused
        disciplines { id name }
      }
      distance relevance novelty reachability availability fromOutside why whyRaised
      paths {
        length strength sentence
        broker { id }
        people { id key name }
        hops { origin since strength evidence }
      }
      topicPaths {
        how level sentence evidence sources since share
        need { id name }
        expertise { id name }
      }
      evidence { kind title key date part people outcome share }
    }
    gap {
      kind message
      frontier { id key name headline }
      unknownTopics { id name }
    }
  }
}`;
