import {
  type AuthRecord,
  type Condition,
  changeRecords,
  createRecord,
  type Db,
  InsensitiveOperator,
  listRecords,
} from '@peergraph/graph';
import type { BetterAuthOptions } from 'better-auth';
import { type CleanedWhere, type CustomAdapter, createAdapterFactory } from 'better-auth/adapters';
import { z } from 'zod';

/**
 * Where Better Auth keeps what it knows: nodes with the label of the model, such as `:Account`. Moments are ISO text, as
 * everywhere in the graph, and every change leaves an audit entry in its transaction.
 */
export function neo4jAdapter(db: Db) {
  return (options: BetterAuthOptions): ReturnType<ReturnType<typeof createAdapterFactory>> =>
    createAdapterFactory({
      config: {
        adapterId: 'neo4j',
        adapterName: 'Neo4j',
        supportsNumericIds: false,
        supportsDates: false,
        supportsArrays: true,
        transaction: (work) => db.inTransaction((tx) => work(neo4jAdapter(tx)(options))),
      },
      adapter: ({ schema, getDefaultModelName, getFieldName }) => {
        const nameOf = (model: string) => (field: string) => getFieldName({ model, field });
        const fieldsOf = (model: string) =>
          Object.keys(schema[getDefaultModelName(model)]?.fields ?? {});
        return recordsIn(db, (model, fields = ['id', ...fieldsOf(model)]) =>
          fields.map(nameOf(model)),
        );
      },
    })(options);
}

/** Where nothing says how many. */
const all = 1_000_000;

/** `namesOf` says what fields of a model are called in the graph: these, or all of them. */
function recordsIn(db: Db, namesOf: (model: string, fields?: string[]) => string[]): CustomAdapter {
  // A property that is null is not there; Better Auth wants to hear of it.
  const row = <T>(model: string, record: AuthRecord | undefined, select?: string[]) =>
    asRow<T>(record ? pick(record, namesOf(model, select)) : null);
  const wanted = (model: string, where: CleanedWhere[] = [], first = all) => ({
    model,
    conditions: where.map(conditionOf),
    first,
  });
  return {
    create: async ({ model, data }) => row(model, await createRecord(db, model, data)),
    findOne: async ({ model, where, select }) =>
      row(model, (await listRecords(db, wanted(model, where, 1)))[0], select),
    findMany: async ({ model, where, limit, select, sortBy, offset }) => {
      const records = await listRecords(db, {
        ...wanted(model, where, limit),
        skip: offset,
        orderBy: sortBy && namesOf(model, [sortBy.field])[0],
        descending: sortBy?.direction === 'desc',
      });
      return records.map((record) => row(model, record, select));
    },
    count: async ({ model, where }) => (await listRecords(db, wanted(model, where))).length,
    update: async ({ model, where, update }) => {
      if (where.length === 0) return null;
      const set = z.record(z.string(), z.unknown()).parse(update);
      return row(model, (await changeRecords(db, wanted(model, where, 1), { set }))[0]);
    },
    updateMany: async ({ model, where, update }) =>
      (await changeRecords(db, wanted(model, where), { set: update })).length,
    delete: async ({ model, where }) => {
      if (where.length > 0) await changeRecords(db, wanted(model, where), { remove: true });
    },
    deleteMany: async ({ model, where }) =>
      (await changeRecords(db, wanted(model, where), { remove: true })).length,
    consumeOne: async ({ model, where }) =>
      row(model, (await changeRecords(db, wanted(model, where, 1), { remove: true }))[0]),
    incrementOne: async ({ model, where, increment, set }) =>
      row(model, (await changeRecords(db, wanted(model, where, 1), { increment, set }))[0]),
  };
}

function pick(row: AuthRecord, names: readonly string[]): AuthRecord {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}

/** Better Auth says what it takes a row for: the plain properties of a node. */
function asRow<T>(row: unknown): T {
  return z.custom<T>().parse(row);
}

function conditionOf({ field, operator = 'eq', value, connector, mode }: CleanedWhere): Condition {
  const condition = { field, either: connector === 'OR' };
  if (mode !== 'insensitive') return { ...condition, operator, value };
  const lower = z
    .union([z.string().toLowerCase(), z.array(z.string().toLowerCase())])
    .safeParse(value);
  const insensitive = InsensitiveOperator.safeParse(`${operator}_insensitive`);
  return lower.success && insensitive.success
    ? { ...condition, operator: insensitive.data, value: lower.data }
    : { ...condition, operator, value };
}
