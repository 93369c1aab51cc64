import type { Db, Viewer } from '@peergraph/graph';
import { graphql } from 'graphql';
import { createContext } from './context.ts';
import { presentError } from './errors.ts';
import { schema } from './schema.ts';
import type { Settings } from './settings.ts';

export type Executed = { data: unknown; errors: { code: unknown; message: string }[] };

/**
 * Runs an operation on the real schema without a server between, for tests: as this viewer, or as the keeper of an instance
 * where nobody has an account. A bug of ours throws.
 */
export async function execute(
  db: Db,
  source: string,
  variableValues: Record<string, unknown> = {},
  viewer: Viewer | null = null,
  settings?: Settings,
): Promise<Executed> {
  const contextValue = createContext(db, { viewer, isKeepers: true, settings });
  const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
  const presented = errors.map((error) =>
    presentError(error, (text) => {
      throw new Error(text);
    }),
  );
  return {
    // As it would arrive: plain objects.
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: presented.map(({ extensions, message }) => ({ code: extensions.code, message })),
  };
}
