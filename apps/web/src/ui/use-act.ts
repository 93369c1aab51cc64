import { useRef, useState } from 'react';
import type { CombinedError } from 'urql';

/** Why something was not done, in words for whoever asked; null where it was. */
export type WhyNot = string | null;
/** What came of it: the answer of the server, or in words why not. */
export type CameOf = { error?: CombinedError | undefined } | WhyNot;

/** Does one thing at a time and keeps why it did not work, in the server's words where it has some. */
export function useAct(onDone: () => void = () => {}) {
  const [problem, setProblem] = useState<WhyNot>(null);
  const [isActing, setActing] = useState(false);
  const once = useOnce();
  /** Whether it was done. */
  const act = async (work: (once: Once) => Promise<CameOf>): Promise<boolean> => {
    setActing(true);
    setProblem(null);
    const cameOf = await work(once);
    setActing(false);
    const why = cameOf === null || typeof cameOf === 'string' ? cameOf : whyNot(cameOf.error);
    setProblem(why);
    if (why === null) onDone();
    return why === null;
  };
  return { problem, isActing, act };
}

export const noAnswer =
  'The server did not answer in time. Perhaps it was done all the same: look before you try again.';

function whyNot(error: CombinedError | undefined): WhyNot {
  return error ? (error.graphQLErrors[0]?.message ?? noAnswer) : null;
}

/**
 * Makes the variables of a mutation that happens once, however often the same input is sent. `since` is what came before it,
 * where the same input may be meant anew after that.
 */
export type Once = ReturnType<typeof useOnce>;

function useOnce() {
  const last = useRef({ text: '', key: '' });
  return <Input extends object>(input: Input, since?: string | number) => {
    const text = JSON.stringify({ input, since });
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    return { input: { ...input, idempotencyKey: last.current.key } };
  };
}
