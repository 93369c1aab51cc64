import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Db, Values } from './db.ts';
import { GraphError } from './errors.ts';

const folder = fileURLToPath(new URL('../../../cypher/', import.meta.url));

export type Query<Params, Row> = ((db: Db, params: Params) => Promise<Row[]>) & {
  file: string;
  text: string;
  mode: 'read' | 'write';
  params: z.ZodObject;
  row: z.ZodObject;
};

/** Every statement of the program, for the contract test. */
export const queries: Query<never, unknown>[] = [];

/**
 * Binds `cypher/<file>.cypher` to the shapes of its parameters and rows.
 * A statement whose name begins with find, list, search, count or export only reads.
 * `deadline` in ms is for work that nobody waits for at a page, such as a batch of an import.
 * Parameters that do not fit throw BAD_USER_INPUT; a row that does not fit is a bug of ours and throws as it is.
 */
export function defineQuery<Params extends z.ZodObject, Row extends z.ZodObject>(
  file: string,
  params: Params,
  row: Row,
  deadline?: number,
): Query<z.input<Params>, z.output<Row>> {
  const text = readFileSync(`${folder}${file}.cypher`, 'utf8');
  const mode = /\/(find|list|search|count|export)[^/]*$/.test(file) ? 'read' : 'write';
  const rows = z.array(row);
  const query = async (db: Db, values: z.input<Params>) => {
    const checked = params.safeParse(values);
    if (!checked.success) throw badParameters(checked.error);
    return rows.parse(await db.run(text, withNulls(params, checked.data), mode, deadline));
  };
  const bound = Object.assign(query, { file, text, mode, params, row } as const);
  queries.push(bound);
  return bound;
}

/**
 * Binds a statement that writes in transactions of its own (`CALL … IN TRANSACTIONS`) and returns nothing.
 * It may be killed anywhere and run again.
 */
export function defineJob<Params extends z.ZodObject>(
  file: string,
  params: Params,
): Query<z.input<Params>, Record<string, never>> {
  const bound = defineQuery(file, params, z.object({}));
  const job = async (db: Db, values: z.input<Params>) => {
    await db.runAlone(bound.text, withNulls(params, params.parse(values)));
    return [];
  };
  return Object.assign(job, { ...bound });
}

/** Cypher wants every parameter named: what was left out is null. */
function withNulls(params: z.ZodObject, values: Values): Values {
  return Object.fromEntries(Object.keys(params.shape).map((name) => [name, values[name] ?? null]));
}

function badParameters(error: z.ZodError): GraphError {
  const issues = error.issues.map(
    (issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`,
  );
  return new GraphError('BAD_USER_INPUT', issues.join('; '));
}
