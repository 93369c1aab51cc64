import {
  audit,
  type Db,
  GraphError,
  isAudited,
  type Patience,
  type Viewer,
} from '@peergraph/graph';

type Noted = {
  /** The field as the schema calls it, such as `Person.email`. */
  field: string;
  subjectId?: string | null | undefined;
  programId?: string | null | undefined;
};

/** What an operation came upon that belongs into the audit, and that no change of its own wrote there. */
export type Notes = { refused: Noted[]; revealed: Noted[] };

export const noNotes = (): Notes => ({ refused: [], revealed: [] });

/** Tells the audit of what was refused to whoever is not known yet. */
export const auditRefusal =
  (db: Db, mayWrite: Patience) => async (action: string, status: number) => {
    if (!mayWrite('')) return;
    await db.inTransaction((tx) => audit(tx, { action, details: [String(status)] }, 'REFUSED'));
  };

type Asked = { db: Db; viewer: Viewer | null; notes: Notes };

/**
 * Writes down what was noted, before the answer is given: one entry for all that was refused in an operation, with the
 * fields, and one for each thing that was revealed.
 */
export async function writeNotes({ db, viewer, notes }: Asked, mayWrite: Patience): Promise<void> {
  const refused = notes.refused.splice(0);
  const revealed = notes.revealed.splice(0);
  const accountId = viewer?.accountId;
  const [first] = refused;
  const entries: Parameters<typeof audit>[] = revealed.map(({ field, ...what }) => [
    db,
    { action: field, accountId, ...what },
    'REVEALED',
  ]);
  if (first && mayWrite(accountId ?? '')) {
    const { field, ...what } = first;
    const fields = new Set(refused.map((one) => one.field));
    fields.delete(field);
    const details = [...fields].slice(0, 20);
    entries.push([db, { action: field, accountId, ...what, details }, 'REFUSED']);
  }
  if (entries.length === 0) return;
  await db.inTransaction(async (tx) => {
    for (const [, what, outcome] of entries) await audit(tx, what, outcome);
  });
}

/** Whether something thrown refused what was asked, and the audit has no entry of it yet. */
export function isRefusal(error: unknown, isChange: boolean): error is GraphError {
  if (!(error instanceof GraphError) || isAudited(error)) return false;
  // Whoever would change what is not theirs is told that it is not there.
  return error.code === 'FORBIDDEN' || (isChange && /CONFLICT|NOT_FOUND/.test(error.code));
}

/** What somebody asked for by these arguments, as far as an id says it. */
export function meantBy(args: Readonly<Record<string, unknown>>): Omit<Noted, 'field'> {
  const { input } = args;
  const given = { ...args, ...(typeof input === 'object' ? input : {}) };
  const ids = Object.entries(given).flatMap(([name, value]) =>
    /^id$|Id$/.test(name) && typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    subjectId: ids.find(([name]) => name !== 'programId')?.[1] ?? null,
    programId: ids.find(([name]) => name === 'programId')?.[1] ?? null,
  };
}
