import { GraphError } from '@peergraph/graph';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** Where problems of ours are written down; one call a problem. */
export type Log = (text: string) => void;

/**
 * Turns whatever was thrown into what a client may see. Errors a person can act on keep their message and get a code;
 * everything else is a bug or an accident of ours: the client learns an id, and the log what happened under that id.
 * `inWords` words what GraphQL itself says of an operation.
 */
export function presentError(
  error: unknown,
  log: Log,
  inWords: (error: GraphQLError) => string = ({ message }) => message,
): GraphQLError {
  const known = findCause(error);
  const place = error instanceof GraphQLError ? placeOf(error) : {};
  if (known instanceof GraphError) {
    return new GraphQLError(known.message, { ...place, extensions: { code: known.code } });
  }
  if (known instanceof GraphQLError) return withCode(known, inWords(known), place);
  const id = crypto.randomUUID();
  log(`${id} ${stackOf(known)}`);
  return new GraphQLError(`Something went wrong on our side. Reported as ${id}.`, {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  });
}

/** What was thrown first: GraphQL wraps it once for every level it passes. */
function findCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError
    ? findCause(error.originalError)
    : error;
}

/** Errors of GraphQL itself: what was asked did not fit the schema. Parsing and validation have named theirs already. */
function withCode(error: GraphQLError, message: string, place: GraphQLErrorOptions): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', ...error.extensions };
  return new GraphQLError(message, { ...placeOf(error), ...place, extensions });
}

function placeOf({ nodes, source, positions, path }: GraphQLError): GraphQLErrorOptions {
  return {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
  };
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return `Not an error was thrown, but: ${String(error)}`;
  const cause = error.cause === undefined ? '' : `\nCaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
