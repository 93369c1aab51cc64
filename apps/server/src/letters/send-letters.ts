import {
  type Db,
  type DueLetter,
  finishLetter,
  isLastTry,
  type LetterOutcome,
  takeDueLetters,
  writeDownLetters,
} from '@peergraph/graph';
import type { z } from 'zod';
import type { Log } from '../errors.ts';
import { keepDoing } from '../keep-doing.ts';
import { codeOf, type Mail } from '../mail.ts';
import { composeLetter, type Sender } from './compose.ts';

export type Post = Sender & { send: (mail: Mail) => Promise<void>; log: Log };

/**
 * Writes down what is to be told by mail and sends what is due, until nothing is left; several servers may. Each letter
 * goes out at least once, and twice only where a server ended between sending and keeping that it did: then with the same
 * Message-ID. Returns how many were sent.
 */
export async function sendLetters(db: Db, post: Post, now = new Date()): Promise<number> {
  while ((await writeDownLetters(db, { now })) > 0);
  let sent = 0;
  for (;;) {
    const letters = await takeDueLetters(db, { now });
    if (letters.length === 0) return sent;
    for (const letter of letters) if (await deliver(db, letter, post, now)) sent += 1;
  }
}

async function deliver(db: Db, letter: DueLetter, post: Post, now: Date): Promise<boolean> {
  const finish = (outcome: z.infer<typeof LetterOutcome>) =>
    finishLetter(db, { id: letter.id, outcome, now: now.toISOString() });
  try {
    const mail = await composeLetter(db, letter, post, now);
    if (!mail) {
      await finish('EMPTY');
      return false;
    }
    await post.send(mail);
  } catch (error) {
    // Whom it was for, and what it said, is in no log.
    post.log(`Letter ${letter.id} could not be sent: ${codeOf(error)}`);
    if (isRefused(error) || isLastTry(letter)) await finish('FAILED');
    return false;
  }
  await finish('SENT');
  return true;
}

/** Whether the mail server said that it never takes this letter, for its address or what it holds (a code of 5xx). */
const isRefused = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EENVELOPE' || error.code === 'EMESSAGE') &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500;

/** Sends letters, one round after the other. Returns what stops it, after the round that goes on. */
export const keepPosting = (db: Db, post: Post): (() => Promise<void>) =>
  keepDoing(
    () => sendLetters(db, post),
    (error) => post.log(`Letters wait: ${codeOf(error)}`),
  );
