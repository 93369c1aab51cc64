import { z } from 'zod';
import { writeAudiences } from '../access/audiences.ts';
import { audited } from '../audit/append.ts';
import { today } from '../days.ts';
import type { Db } from '../db.ts';
import { badInput, conflict, notFound } from '../errors.ts';
import { optionalWords, plainWords } from '../plain-words.ts';
import { Field, fieldForms, Tie } from './kinds.ts';
import {
  denyTie,
  lockOpenRequest,
  restoreField,
  restoreTie,
  shortenProfile,
  type Value,
  writeLevel,
  writeOwnWord,
} from './queries.ts';

/** Who changes what is said of them, and which claim, by its id. */
export type OnClaim = { accountId: string; personId: string; claimId: string };

/** What an id of a claim names. Throws NOT_FOUND. */
function claimOf(id: string): { field: Field } | { what: Tie; otherId: string } {
  const [kind = '', other = ''] = id.split(' ');
  const what = Tie.safeParse(kind);
  if (what.success && other !== '') return { what: what.data, otherId: other };
  const field = Field.safeParse(other);
  if (kind === 'FIELD' && field.success) return { field: field.data };
  return notFound(`There is no claim ${id}.`);
}

/** Changes one claim, for whom what of theirs is, and writes into the audit which kind of claim it was. */
function change(
  db: Db,
  { accountId, personId, claimId }: OnClaim,
  action: string,
  work: (tx: Db, claim: ReturnType<typeof claimOf>) => Promise<unknown[]>,
): Promise<void> {
  const claim = claimOf(claimId);
  const details = ['field' in claim ? claim.field : claim.what];
  return audited(db, { action, accountId, subjectId: personId, details }, async (tx) => {
    const done = await work(tx, claim);
    if (done.length === 0) notFound(`There is no claim ${claimId}, or nothing to take back in it.`);
    await shortenProfile(tx, { personId });
    await writeAudiences(tx, [personId]);
  });
}

/** What a person says instead: of a field in words, of what they know as a level from 1 to 5. */
export function correctClaim(
  db: Db,
  { text, level, ...on }: OnClaim & { text?: string | null; level?: number | null },
): Promise<void> {
  return change(db, on, 'claim.correct', async (tx, claim) => {
    const { personId } = on;
    if ('field' in claim) {
      const value = fieldValue(claim.field, text ?? badInput('Say in words what is right.'));
      return writeOwnWord(tx, { personId, field: claim.field, value });
    }
    if (claim.what !== 'KNOWS_ABOUT')
      badInput('This can be removed, and not said otherwise: only fields and levels can.');
    if (!z.int().min(1).max(5).safeParse(level).success)
      badInput('A level is a whole number from 1 to 5.');
    return writeLevel(tx, { personId, topicId: claim.otherId, level: level ?? null });
  });
}

function fieldValue(field: Field, text: string): Value {
  const { title, takes, most } = fieldForms[field];
  if (takes === null) badInput(`${title}: this can’t be changed here.`);
  if (takes === 'TEXT') return plainWords(text, { name: title, most });
  const parts = text.split(takes === 'LIST' ? /[,;\n]/ : '\n');
  const values = parts.map((part) => optionalWords(part, { name: title, most }));
  const kept = [...new Set(values.filter((value) => value !== ''))].slice(0, 100);
  return kept.length > 0 ? kept : badInput(`${title} is empty: say it, or remove it.`);
}

/** “This isn’t so”: what no import brings back. */
export function removeClaim(db: Db, on: OnClaim): Promise<void> {
  return change(db, on, 'claim.remove', async (tx, claim) => {
    const { personId } = on;
    if ('field' in claim) {
      const { field } = claim;
      if (field === 'name' || fieldForms[field].takes === null)
        badInput(`${fieldForms[field].title}: this can’t be removed.`);
      return writeOwnWord(tx, { personId, field, value: null });
    }
    if (claim.what === 'POSES') {
      const [found] = await lockOpenRequest(tx, { personId, challengeId: claim.otherId });
      if (found?.isOpen)
        conflict('You have introductions open for this challenge. Withdraw them first.');
    }
    return denyTie(tx, { personId, ...claim, today: today() });
  });
}

/** Takes back a correction or a removal: what the sources say counts again. */
export function restoreClaim(db: Db, on: OnClaim): Promise<void> {
  return change(db, on, 'claim.restore', async (tx, claim) => {
    const { personId } = on;
    if ('field' in claim) {
      if (fieldForms[claim.field].takes === null) badInput('This can’t be changed here.');
      return restoreField(tx, { personId, field: claim.field });
    }
    const restored = await restoreTie(tx, { personId, ...claim });
    if (restored.length > 0 || claim.what !== 'KNOWS_ABOUT') return restored;
    return writeLevel(tx, { personId, topicId: claim.otherId, level: null });
  });
}
