import { z } from 'zod';
import { audited } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { notFound } from '../errors.ts';
import { plainWords } from '../plain-words.ts';
import { defineQuery } from '../query.ts';

/** A reason for which an introduction was not made, as everyone in the program may read it. */
const RuleRow = z.object({
  id: z.string(),
  programId: z.string(),
  text: z.string(),
  isActive: z.boolean(),
  at: z.string(),
});
export type RuleRow = z.infer<typeof RuleRow>;

export const writeRule = defineQuery(
  'requests/write-rule',
  z.object({
    id: z.string(),
    programId: z.string(),
    requestId: z.string(),
    text: z.string(),
    byId: z.string(),
    at: z.string(),
  }),
  z.object({}),
);
export const listRules = defineQuery(
  'requests/list-rules',
  z.object({
    programIds: z.array(z.string()),
    /** Who reads them. */
    personId: z.string().nullish(),
  }),
  RuleRow,
);
const updateRule = defineQuery(
  'requests/change-rule',
  z.object({
    id: z.string(),
    programIds: z.array(z.string()),
    text: z.string().nullish(),
    isActive: z.boolean().nullish(),
    at: z.string(),
  }),
  RuleRow,
);

type Changed = {
  ruleId: string;
  /** Of whoever changes it, for the audit. */
  accountId?: string | undefined;
  /** Ids of the programs in which the actor may act as facilitator or organiser. */
  facilitates: readonly string[];
  text?: string | null | undefined;
  isActive?: boolean | null | undefined;
  now?: Date | undefined;
};

/**
 * Puts a rule in other words, or out of force and in again. Throws NOT_FOUND for rules of other
 * programs and BAD_USER_INPUT for empty words: what is no rule any more is put out of force.
 */
export async function changeRule(db: Db, changed: Changed): Promise<RuleRow> {
  const { ruleId, accountId, facilitates, text, isActive, now = new Date() } = changed;
  const after = {
    id: ruleId,
    programIds: [...facilitates],
    text: typeof text === 'string' ? plainWords(text, { name: 'text', most: 1_000 }) : null,
    isActive,
    at: now.toISOString(),
  };
  return audited(db, { action: 'rule.change', accountId, subjectId: ruleId }, async (tx) => {
    const [rule] = await updateRule(tx, after);
    return rule ?? notFound(`There is no rule ${ruleId}.`);
  });
}
