import { z } from 'zod';
import { audit } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { defineQuery } from '../query.ts';

const Operator = z.enum([
  'eq',
  'ne',
  'lt',
  'lte',
  'gt',
  'gte',
  'in',
  'not_in',
  'contains',
  'starts_with',
  'ends_with',
]);
/** Those that hold whatever the capitals are; the value they are given is in lower case. */
export const InsensitiveOperator = z.enum([
  'eq_insensitive',
  'ne_insensitive',
  'in_insensitive',
  'not_in_insensitive',
  'contains_insensitive',
  'starts_with_insensitive',
  'ends_with_insensitive',
]);
const word = z.string().regex(/^\w+$/);
const Condition = z.object({
  field: word,
  operator: z.union([Operator, InsensitiveOperator]),
  value: z.unknown(),
  /** One of these has to hold, where there are any; of the others, all. */
  either: z.boolean(),
});
export type Condition = z.infer<typeof Condition>;

/** One of the nodes that Better Auth keeps; moments are ISO text. */
const Row = z.object({ record: z.record(z.string(), z.unknown()) });
export type AuthRecord = z.infer<typeof Row>['record'];
const conditions = z.array(Condition);
const properties = z.record(word, z.unknown());

const create = defineQuery('accounts/create-record', z.object({ model: word, properties }), Row);
const list = defineQuery(
  'accounts/list-records',
  z.object({
    model: word,
    by: z.string().nullable(),
    value: z.string().nullable(),
    conditions,
    orderBy: word,
    descending: z.boolean(),
    skip: z.int().min(0),
    first: z.int().min(0),
  }),
  Row,
);
const change = defineQuery(
  'accounts/change-records',
  z.object({
    ids: z.array(z.string()),
    token: z.string(),
    conditions,
    set: properties,
    increment: z.record(word, z.number()),
    remove: z.boolean(),
  }),
  Row,
);

/** Properties with an index, by which a condition is looked up. */
const indexed = new Map([
  ['id', /./],
  ['ownerId', /./],
  ['subject', /./],
  ['identifier', /./],
  ['email', /^Account$/],
  ['token', /^AuthSession$/],
]);

export type Wanted = {
  model: string;
  conditions: Condition[];
  orderBy?: string | undefined;
  descending?: boolean | undefined;
  skip?: number | undefined;
  first: number;
};

/** The records of a model that fulfil the conditions, in the order that is asked for. */
export async function listRecords(db: Db, wanted: Wanted): Promise<AuthRecord[]> {
  const { model, conditions, orderBy = 'id', descending = false, skip = 0, first } = wanted;
  const key = conditions.find(
    ({ field, operator, value, either }) =>
      !either && operator === 'eq' && typeof value === 'string' && indexed.get(field)?.test(model),
  );
  const rows = await list(db, {
    model,
    by: key?.field ?? null,
    value: typeof key?.value === 'string' ? key.value : null,
    conditions,
    orderBy,
    descending,
    skip,
    first,
  });
  return rows.map(({ record }) => record);
}

/** Writes a record and that it was written. */
export function createRecord(db: Db, model: string, properties: AuthRecord): Promise<AuthRecord> {
  return db.inTransaction(async (tx) => {
    const [row] = await create(tx, { model, properties });
    if (!row) throw new Error(`No ${model} was written.`);
    await auditRecords(tx, model, 'create', [row.record]);
    return row.record;
  });
}

export type Change = {
  set?: AuthRecord | undefined;
  increment?: Record<string, number> | undefined;
  remove?: boolean | undefined;
};

/**
 * Changes or removes records that fulfil the conditions, and writes down that it did; of many who want the same at once,
 * one does. Returns what they are now, or were when they were removed.
 */
export function changeRecords(db: Db, wanted: Wanted, what: Change): Promise<AuthRecord[]> {
  const { set = {}, increment = {}, remove = false } = what;
  return db.inTransaction(async (tx) => {
    const found = await listRecords(tx, wanted);
    if (found.length === 0) return [];
    const rows = await change(tx, {
      ids: found.map(({ id }) => String(id)),
      token: crypto.randomUUID(),
      conditions: wanted.conditions,
      set,
      increment,
      remove,
    });
    const records = rows.map(({ record }) => record);
    const fields = Object.keys({ ...set, ...increment });
    await auditRecords(tx, wanted.model, remove ? 'remove' : 'change', records, fields);
    return records;
  });
}

async function auditRecords(
  tx: Db,
  model: string,
  verb: 'create' | 'change' | 'remove',
  records: readonly AuthRecord[],
  details: readonly string[] = [],
) {
  for (const { id, ownerId } of records) {
    const owner = model === 'Account' ? id : ownerId;
    await audit(tx, {
      action: `${model.slice(0, 1).toLowerCase()}${model.slice(1)}.${verb}`,
      accountId: typeof owner === 'string' ? owner : null,
      subjectId: String(id),
      details,
    });
  }
}
