import { Neo4jError } from 'neo4j-driver';
import { GraphError, unavailable } from './errors.ts';

/** What the driver's codes mean for whoever asked; the first that fits. */
const meanings: { code: RegExp; message: string }[] = [
  {
    code: /OutOfMemory/,
    message:
      'The database has too little memory for this. Narrow the question or ask for less; whoever runs the database can give it more.',
  },
  {
    code: /TimedOut|Terminated|LockClientStopped/,
    message: 'The database took too long to answer. Try again, or ask for less.',
  },
  {
    code: /TransientError|ServiceUnavailable|SessionExpired/,
    message: 'The database cannot be reached at the moment, or is too busy. Try again shortly.',
  },
];

const taken = 'Something like this is there already, perhaps since a moment ago. Look again.';

/** The driver's error as UNAVAILABLE, where it says that of the database; anything else as it is. */
export function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  // A database that hangs keeps every connection of the pool; the driver has no code for waiting in vain.
  const isBusy = error.message.includes('Connection acquisition timed out');
  const code = isBusy ? 'ServiceUnavailable' : error.code;
  // What the driver says of it holds the value itself, which is nobody's business.
  if (/ConstraintValidationFailed/.test(code)) return new GraphError('CONFLICT', taken);
  const meaning = meanings.find((known) => known.code.test(code));
  return meaning ? unavailable(meaning.message, error) : error;
}
