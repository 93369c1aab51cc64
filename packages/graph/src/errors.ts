/** What went wrong, in the words the API uses. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'UNAVAILABLE';

/** An error a person can act on: its message names what is wrong and what would be right. */
export class GraphError extends Error {
  override name = 'GraphError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export function badInput(message: string): never {
  throw new GraphError('BAD_USER_INPUT', message);
}

export function notFound(message: string): never {
  throw new GraphError('NOT_FOUND', message);
}

export function forbidden(message: string): never {
  throw new GraphError('FORBIDDEN', message);
}

export function conflict(message: string): never {
  throw new GraphError('CONFLICT', message);
}

/** What the database can't do now; `cause` is what the driver said. */
export function unavailable(message: string, cause?: unknown): GraphError {
  return new GraphError('UNAVAILABLE', message, { cause });
}

/** What comes of it; null where what it is about is not there, or not for the viewer. */
export async function ifFound<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof GraphError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
