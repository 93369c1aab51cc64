import { useEffect, useRef } from 'react';
import type { CombinedError } from 'urql';

type Asked = {
  error: CombinedError | undefined;
  hasAnswer: boolean;
  /** Asks again; what `useQuery` gives for that. */
  again: (context: { requestPolicy: 'network-only' }) => void;
};

/**
 * Asks once more, unasked, where the database did not answer in time: the first search after a cold start has to be
 * planned, and the second finds the plan made. Returns the error, unless that try is still to come.
 */
export function useSecondTry({ error, hasAnswer, again }: Asked): CombinedError | undefined {
  const tried = useRef(false);
  const isSlow = error?.graphQLErrors[0]?.extensions.code === 'UNAVAILABLE';
  const isToCome = isSlow && !tried.current;
  useEffect(() => {
    if (hasAnswer) tried.current = false;
    if (!isToCome) return;
    tried.current = true;
    again({ requestPolicy: 'network-only' });
  }, [hasAnswer, isToCome, again]);
  return isToCome ? undefined : error;
}
