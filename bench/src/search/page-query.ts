/** What the page of a search asks for: every card whole, with its ways and reasons. */
export const pageQuery = `
query HyperConnections($input: HyperConnectionsInput!) {
  hyperConnections(input: $input) {
    understoodAs {
      how
      weight
      note
      topic { id name disciplines { id name } }
      through { id name }
    }
    items {
      person {
        id key name headline affiliation city country languages capacity paused
        disciplines { id name }
      }
      distance relevance novelty reachability availability why
      paths {
        length strength sentence
        broker { id }
        people { id key name }
        hops { origin since strength evidence }
      }
      topicPaths {
        how level sentence evidence
        need { id name }
        expertise { id name }
      }
      evidence { kind key title }
    }
    gap {
      kind message
      frontier { id key name headline }
      unknownTopics { id name }
    }
  }
}`;
