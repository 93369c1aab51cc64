import { useState } from 'react';
import type { CombinedError } from 'urql';

type Result = { error?: CombinedError | undefined };

/** Does one thing at a time and keeps why it did not work, in the server's words where it has some. */
export function useAct(onDone: () => void) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isActing, setActing] = useState(false);
  const act = async (work: () => Promise<Result>): Promise<void> => {
    setActing(true);
    const { error } = await work();
    setActing(false);
    setProblem(error ? problemIn(error) : null);
    if (!error) onDone();
  };
  return { problem, isActing, act };
}

export function problemIn(error: CombinedError): string {
  return (
    error.graphQLErrors[0]?.message ??
    'The server did not answer in time. Perhaps it was done all the same: look before you try again.'
  );
}
