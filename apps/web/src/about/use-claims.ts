import { useState } from 'react';
import { type OperationResult, useMutation } from 'urql';
import type { ClaimPartsFragment, CorrectClaimInput } from '../generated/graphql.ts';
import { useAct } from '../ui/use-act.ts';
import { correctMutation, removeMutation, restoreMutation } from './operations.ts';

type Claims = readonly ClaimPartsFragment[];

/** What is said of somebody, and what they do about it, one thing at a time. */
export function useClaims(first: Claims) {
  const [claims, setClaims] = useState(first);
  const [done, setDone] = useState<string | null>(null);
  const { problem, isActing, act } = useAct();
  const [, correct] = useMutation(correctMutation);
  const [, remove] = useMutation(removeMutation);
  const [, restore] = useMutation(restoreMutation);
  const change = <Data>(
    work: () => Promise<OperationResult<Data>>,
    claimsIn: (data: Data) => Claims,
    words: string,
  ) =>
    act(async () => {
      const result = await work();
      if (result.data) setClaims(claimsIn(result.data));
      setDone(result.data ? words : null);
      return result;
    });
  return {
    claims,
    problem,
    done,
    isActing,
    correct: (input: CorrectClaimInput) =>
      change(
        () => correct({ input }),
        ({ correctClaim }) => correctClaim,
        'Your word counts from now on.',
      ),
    remove: (id: string) =>
      change(
        () => remove({ id }),
        ({ removeClaim }) => removeClaim,
        'Removed. No import brings it back.',
      ),
    restore: (id: string) =>
      change(
        () => restore({ id }),
        ({ restoreClaim }) => restoreClaim,
        'What the source says counts again.',
      ),
  };
}

export type ClaimActs = Omit<ReturnType<typeof useClaims>, 'claims' | 'problem' | 'done'>;
