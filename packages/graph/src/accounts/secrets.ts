import { createHash, createHmac, randomUUID } from 'node:crypto';

/** How a secret that somebody keeps is kept here: SHA-256 in hexadecimal. They are random, so nothing slower is needed. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export type Made = { id: string; secret: string };

/**
 * An id, and a secret nobody can guess. Whoever asks with the same key again, because an answer was lost, gets the same
 * ones; `master` is what only the server knows.
 */
export function makeSecret(
  master: string,
  ...key: [purpose: string, owner: string, key: string]
): Made {
  const derive = (what: string) =>
    createHmac('sha256', master).update(JSON.stringify([what, ...key]));
  const id = derive('id').digest('hex').slice(0, 32);
  return { id, secret: derive('secret').digest('base64url') };
}

/** The key of a request that gives none. */
export const anyKey = (): string => randomUUID();

/** What makes two requests the same one: their key, and that they ask for the same. */
export function keyOf<Asked extends { idempotencyKey?: string | null | undefined }>(asked: Asked) {
  return asked.idempotencyKey ? JSON.stringify(asked) : anyKey();
}
