import { graphql } from '../generated/index.ts';

// Each gives back the id: what is shown of requests is then asked for again.

export const answer = graphql(`
  mutation Answer($input: AnswerRequestInput!) {
    answerRequest(input: $input) {
      id
    }
  }
`);
export const writePitch = graphql(`
  mutation WritePitch($input: WritePitchInput!) {
    writePitch(input: $input) {
      id
    }
  }
`);
export const passOn = graphql(`
  mutation PassOn($input: PassOnRequestInput!) {
    passOnRequest(input: $input) {
      id
    }
  }
`);
export const hold = graphql(`
  mutation Hold($input: HoldRequestInput!) {
    holdRequest(input: $input) {
      id
    }
  }
`);
export const turnAway = graphql(`
  mutation TurnAway($input: TurnAwayRequestInput!) {
    turnAwayRequest(input: $input) {
      id
    }
  }
`);
export const withdraw = graphql(`
  mutation Withdraw($input: WithdrawRequestInput!) {
    withdrawRequest(input: $input) {
      id
    }
  }
`);
export const nextWay = graphql(`
  mutation TakeNextWay($input: TakeNextWayInput!) {
    takeNextWay(input: $input) {
      id
    }
  }
`);
export const setFirstCall = graphql(`
  mutation SetFirstCall($input: SetFirstCallInput!) {
    setFirstCall(input: $input) {
      id
    }
  }
`);
export const recordOutcome = graphql(`
  mutation RecordOutcome($input: RecordOutcomeInput!) {
    recordOutcome(input: $input) {
      id
    }
  }
`);
export const personByKey = graphql(`
  query PersonByKey($key: String!) {
    person(key: $key) {
      id
      name
    }
  }
`);
export const waysBetween = graphql(`
  query WaysBetween($fromId: ID!, $toId: ID!) {
    paths(fromId: $fromId, toId: $toId, first: 10) {
      ...Path
    }
  }
`);
