import type { Db } from '../db.ts';
import { badInput } from '../errors.ts';
import { optionalWords } from '../plain-words.ts';
import { listOutcomes, writeEvidence } from './acceptance-queries.ts';
import { type ActingOn, append, takeStep } from './change.ts';
import type { Result } from './queries.ts';

type Told = ActingOn & {
  met: boolean;
  /** Left out where they do not say. */
  helped?: boolean | null | undefined;
  /** What came of it, at most 4,000 characters. */
  note?: string | null | undefined;
};

/**
 * What one of the two says of their meeting; the last word of each counts. The connection's strength is 0.5 for having
 * been introduced, 0.6 once either says they met, 0.7 once the learner says it helped, and then the expert has helped with
 * the challenge: evidence for those who ask the like.
 */
export async function recordOutcome(db: Db, acting: Told): Promise<Result> {
  const { met } = acting;
  const helped = acting.helped ?? undefined;
  if (helped && !met) badInput('helped can be true only where you met.');
  const note = optionalWords(acting.note, { name: 'note', most: 4_000 });
  const kind = 'OUTCOME';
  return takeStep(db, acting, { kind, input: [met, helped, note] }, async (tx, request, moment) => {
    const happened = [{ kind, met, note, ...(helped === undefined ? {} : { helped }) } as const];
    const before = await listOutcomes(tx, { requestId: request.id });
    const isKnown = before.some((one) => one.byId !== acting.actorId && one.met);
    // Whether they met is asked until either says so.
    const changes = isKnown ? { remindAt: null } : {};
    const result = await append(tx, request, happened, { ...moment, changes });
    const told = await listOutcomes(tx, { requestId: request.id });
    const haveMet = told.some((one) => one.met);
    const hasHelped = told.some((one) => one.byId === request.learnerId && one.helped === true);
    const strength = hasHelped ? 0.7 : haveMet ? 0.6 : 0.5;
    await writeEvidence(tx, { requestId: request.id, strength, helped: hasHelped });
    return result;
  });
}
