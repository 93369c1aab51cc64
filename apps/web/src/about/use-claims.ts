import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import type { ClaimPartsFragment, CorrectClaimInput } from '../generated/graphql.ts';
import { problemIn } from '../ui/use-act.ts';
import { correctMutation, removeMutation, restoreMutation } from './operations.ts';

type Claims = readonly ClaimPartsFragment[];
type Told = { error?: CombinedError | undefined };

/** What is said of somebody, and what they do about it, one thing at a time. */
export function useClaims(first: Claims) {
  const [claims, setClaims] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [isActing, setActing] = useState(false);
  const [, correct] = useMutation(correctMutation);
  const [, remove] = useMutation(removeMutation);
  const [, restore] = useMutation(restoreMutation);
  const act = async <Answer extends Told>(
    work: Promise<Answer>,
    claimsIn: (answer: Answer) => Claims | undefined,
    words: string,
  ): Promise<boolean> => {
    setActing(true);
    const answer = await work;
    setActing(false);
    const now = claimsIn(answer);
    setProblem(answer.error ? problemIn(answer.error) : null);
    setDone(now ? words : null);
    if (now) setClaims(now);
    return now !== undefined;
  };
  return {
    claims,
    problem,
    done,
    isActing,
    correct: (input: CorrectClaimInput) =>
      act(correct({ input }), ({ data }) => data?.correctClaim, 'Your word counts from now on.'),
    remove: (id: string) =>
      act(remove({ id }), ({ data }) => data?.removeClaim, 'Removed. No import brings it back.'),
    restore: (id: string) =>
      act(restore({ id }), ({ data }) => data?.restoreClaim, 'What the source says counts again.'),
  };
}

export type ClaimActs = Omit<ReturnType<typeof useClaims>, 'claims' | 'problem' | 'done'>;
