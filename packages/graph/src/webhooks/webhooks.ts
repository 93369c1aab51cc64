import { createHmac } from 'node:crypto';
import { keyOf, makeSecret } from '../accounts/secrets.ts';
import { requireLead, type Viewer } from '../accounts/viewer.ts';
import { audited } from '../audit/append.ts';
import type { Db } from '../db.ts';
import { badInput, conflict, forbidden, notFound } from '../errors.ts';
import {
  addWebhookRow,
  type DueDelivery,
  findWebhookRow,
  listWebhookRows,
  removeWebhookRow,
  switchWebhookRow,
  type Webhook,
  type WebhookKind,
  writeTest,
} from './queries.ts';

const mostWebhooks = 10;

export type NewWebhook = {
  /** Null tells of the whole instance. */
  programId: string | null;
  /** Whether it may be asked at all is for who sends to say. */
  url: string;
  kinds: readonly WebhookKind[];
  idempotencyKey?: string | null | undefined;
};

/**
 * Has an address told of introductions in a program, by an organiser of it, or in the whole instance, by an administrator;
 * of those that come from now on. `master` is what only the server knows. Throws FORBIDDEN to others and the demo's people.
 */
export function addWebhook(
  db: Db,
  viewer: Viewer,
  master: string,
  input: NewWebhook,
): Promise<Webhook> {
  const { accountId } = viewer;
  const { programId, url, kinds } = input;
  const { id } = makeSecret(master, 'webhook', accountId, keyOf(input));
  return audited(
    db,
    { action: 'webhook.add', accountId, programId, subjectId: id },
    async (tx, nothingNew) => {
      requireLead(viewer, programId);
      if (viewer.isDemo) forbidden('Nobody of the demo has anything told outside of it.');
      if (kinds.length === 0) badInput('Say what it is told of: REQUESTED, ACCEPTED or MET.');
      const now = new Date().toISOString();
      const wanted = { id, programId, url, kinds: [...new Set(kinds)], accountId };
      const [added] = await addWebhookRow(tx, { ...wanted, now, most: mostWebhooks });
      if (!added) return notFound('There is no such program.');
      if (added.isThere) nothingNew();
      else if (added.isFull)
        conflict(`There are ${mostWebhooks} already. Remove one before you add another.`);
      return find(tx, id);
    },
  );
}

/** Those of a program, or of the whole instance; for whoever may see them. */
export const listWebhooks = (db: Db, programId: string | null): Promise<Webhook[]> =>
  listWebhookRows(db, { programId });

/** Turns one off or on again. Throws NOT_FOUND where it is none of the viewer's to change. */
export function switchWebhook(
  db: Db,
  viewer: Viewer,
  { id, isActive }: { id: string; isActive: boolean },
): Promise<Webhook> {
  return changed(db, viewer, id, isActive ? 'webhook.turn_on' : 'webhook.turn_off', async (tx) => {
    await switchWebhookRow(tx, { id, isActive, now: new Date().toISOString() });
    return find(tx, id);
  });
}

/** A test to an address, taken at once by whoever asks for it. Throws NOT_FOUND where it is none of the viewer's to test. */
export function takeTest(
  db: Db,
  viewer: Viewer,
  webhookId: string,
  now = new Date(),
): Promise<DueDelivery> {
  const test = { webhookId, id: crypto.randomUUID(), now: now.toISOString() };
  return changed(db, viewer, webhookId, 'webhook.test', async (tx) => {
    const [taken] = await writeTest(tx, test);
    return taken ?? notFound(noSuch);
  });
}

/** Forgets one, with what it was told. Throws NOT_FOUND where it is none of the viewer's to remove. */
export async function removeWebhook(db: Db, viewer: Viewer, id: string): Promise<void> {
  await changed(db, viewer, id, 'webhook.remove', (tx) => removeWebhookRow(tx, { id }));
}

/** One that the viewer may change; throws NOT_FOUND where it is none of theirs, so that nobody learns of others'. */
async function requireWebhook(db: Db, viewer: Viewer, id: string): Promise<Webhook> {
  const webhook = await find(db, id);
  try {
    requireLead(viewer, webhook.programId);
  } catch {
    notFound(noSuch);
  }
  return webhook;
}

async function changed<T>(
  db: Db,
  viewer: Viewer,
  id: string,
  action: string,
  work: (tx: Db) => Promise<T>,
): Promise<T> {
  const { programId } = await requireWebhook(db, viewer, id);
  const { accountId } = viewer;
  return audited(db, { action, accountId, programId, subjectId: id }, work);
}

const noSuch = 'There is no such webhook.';
async function find(db: Db, id: string): Promise<Webhook> {
  const [webhook] = await findWebhookRow(db, { id });
  return webhook ?? notFound(noSuch);
}

/**
 * What an address knows by that it is Peergraph who tells it: `whsec_` and 32 bytes in base64, as standardwebhooks wants
 * them. It is made of what only the server knows, and kept nowhere.
 */
export const signingSecret = (master: string, webhookId: string): string =>
  `whsec_${createHmac('sha256', master)
    .update(JSON.stringify(['webhook signature', webhookId]))
    .digest('base64')}`;
