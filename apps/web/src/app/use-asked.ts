import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import type { AskedFor } from '../hyperconnections/hyper-card.ts';
import { isOver, standingOf } from '../requests/request-words.ts';

const myOpenRequests = graphql(`
  query MyOpenRequests {
    myRequests(first: 200) {
      ...RequestLine
    }
  }
`);

/** Whom somebody who is signed in asked for with this challenge of theirs, and did not hear from; nobody for others. */
export function useAsked(challengeId: string, meId: string | null): AskedFor {
  const [{ data }] = useQuery({
    query: myOpenRequests,
    pause: meId === null,
    requestPolicy: 'cache-and-network',
  });
  const asked = (data?.myRequests ?? []).flatMap((request) => {
    const { id, challenge, expert } = request;
    if (meId === null || challenge?.id !== challengeId || !expert || isOver(request)) return [];
    return [[expert.id, { id, standing: standingOf(request, meId) }] as const];
  });
  return new Map(asked);
}
