/** Where a command runs: what it reads from and writes to. */
export type Terminal = {
  environment: NodeJS.ProcessEnv;
  /** The command's result, and nothing else. */
  out: (text: string) => void;
  /** Progress and messages. */
  err: (text: string) => void;
  /** Whether a person watches the messages, so that a bar may move on one line. */
  isWatched: boolean;
};

/** The command can't do what it was asked; the message is one clear line, and the exit status 1. */
export class Refused extends Error {
  override name = 'Refused';
}

/** The command was not asked in a way it understands; exit status 2. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}
