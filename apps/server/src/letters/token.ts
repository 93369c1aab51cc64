import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/**
 * What a link of a letter is for: an answer of the expert, an act of who introduces, the learner’s answer, or to get no more
 * such letters.
 */
export const LetterAct = z.enum([
  'ACCEPT',
  'ASK',
  'PAUSE',
  'DECLINE',
  'SEND',
  'HOLD',
  'TURN_AWAY',
  'TELL',
  'STOP',
]);
export type LetterAct = z.infer<typeof LetterAct>;

/** The letter a link is in, what it is for, and until when it is good; null where it always is. */
export type LetterLink = { letterId: string; act: LetterAct; until: Date | null };

/** The secret part of a link, good for one act of one letter; nobody makes one without the server's secret. */
export function tokenFor(secret: string, { letterId, act, until }: LetterLink): string {
  const said = [letterId, act, until ? Math.floor(until.getTime() / 1000).toString(36) : ''];
  return [...said, signatureOf(secret, said.join('.'))].join('.');
}

/** What such a token says; null where this server did not sign it. */
export function readToken(secret: string, token: string): LetterLink | null {
  const [letterId = '', name = '', seconds = '', signature = '', ...rest] = token.split('.');
  const act = LetterAct.safeParse(name);
  const expected = Buffer.from(signatureOf(secret, [letterId, name, seconds].join('.')));
  const given = Buffer.from(signature);
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  if (!isOurs || !act.success || rest.length > 0) return null;
  const until = seconds === '' ? null : new Date(Number.parseInt(seconds, 36) * 1000);
  return { letterId, act: act.data, until };
}

const signatureOf = (secret: string, said: string) =>
  createHmac('sha256', secret).update(`a link of a letter: ${said}`).digest('base64url');
