import type { RequestLineFragment, WholeRequestFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

graphql(`
  fragment RequestLine on Request {
    id
    state
    turn
    dueAt
    createdAt
    parts
    way
    learner {
      id
      key
      name
    }
    expert {
      id
      key
      name
    }
    broker {
      id
      key
      name
    }
    challenge {
      id
      key
      title
    }
  }
`);

graphql(`
  fragment WholeRequest on Request {
    ...RequestLine
    need
    tried
    outcome
    freeTimes
    timeZone
    mayWaitUntil
    path {
      id
      key
      name
    }
    pitches {
      version
      minutes
      reading
      readingUrl
      at
      by {
        id
        name
      }
      sentences {
        text
        cites
        restsOn
      }
      changes {
        kind
        text
      }
    }
    draft {
      minutes
      sentences {
        text
        cites
        restsOn
      }
    }
    timeline {
      id
      kind
      at
      note
      until
      pitchVersion
      met
      helped
      by {
        id
        name
      }
      other {
        id
        name
      }
    }
    nextWay {
      kind
      path {
        id
        name
      }
    }
    contacts {
      email
      person {
        id
        name
      }
    }
    agenda {
      minutes
      text
    }
    firstCall {
      startsAt
      timeZone
      isSet
      calendar
    }
  }
`);

export type RequestLine = RequestLineFragment;
export type WholeRequest = WholeRequestFragment;
export type TimelineEvent = WholeRequest['timeline'][number];
export type Sentence = NonNullable<WholeRequest['draft']>['sentences'][number];

export const introductions = graphql(`
  query Introductions {
    viewer {
      accountId
      person {
        id
      }
      programs {
        roles
        program {
          id
          key
          name
        }
      }
    }
    myRequests(first: 50) {
      ...RequestLine
    }
    myInbox(first: 50) {
      ...RequestLine
    }
    myLoad {
      capacity
      paused
      takesDirect
    }
  }
`);

export const oneRequest = graphql(`
  query OneRequest($id: ID!) {
    request(id: $id) {
      ...WholeRequest
    }
  }
`);
