import {
  type Db,
  forgetOldDeliveries,
  type GivenUp,
  takeDueDeliveries,
  writeDownDeliveries,
} from '@peergraph/graph';
import type { Log } from '../errors.ts';
import { keepDoing } from '../keep-doing.ts';
import type { Mail } from '../mail.ts';
import { deliver, type Sending } from './deliver.ts';

export type Delivering = Sending & {
  /** Where people open Peergraph, for the way to the page. */
  origin: string;
  sendMail: ((mail: Mail) => Promise<void>) | null;
  log: Log;
};

/**
 * Writes down what is to be told to whom and tells what is due, until nothing is left; several servers may. Each thing is
 * told at least once, with the same id at every try.
 */
export async function tellWebhooks(db: Db, delivering: Delivering, now = new Date()) {
  while ((await writeDownDeliveries(db, { now })) > 0);
  await forgetOldDeliveries(db, now);
  for (;;) {
    const due = await takeDueDeliveries(db, { now });
    if (due.length === 0) return;
    const told = await Promise.all(due.map((delivery) => deliver(db, delivery, delivering, now)));
    for (const givenUp of told) if (givenUp) await tellGivenUp(givenUp, delivering);
  }
}

/** Tells whoever added an address that it is told nothing more; the page says so as well. */
async function tellGivenUp(
  { url, programKey, email }: GivenUp,
  { origin, sendMail, log }: Delivering,
) {
  const host = new URL(url).host;
  if (!sendMail || !email) return;
  const page = programKey ? `/programs/${encodeURIComponent(programKey)}/webhooks` : '/webhooks';
  const text = `For three days nothing that Peergraph sent to ${host} arrived, so it sends nothing more there.\n\nWhat happened each time, and a way to turn it on again:\n${origin}${page}\n`;
  await sendMail({ to: email, subject: `Nothing reaches ${host} any more`, text }).catch(() =>
    log('Whoever added a webhook could not be told that it is given up.'),
  );
}

/** Tells webhooks what happens, one round after the other. Returns what stops it, after the round that goes on. */
export const keepDelivering = (db: Db, delivering: Delivering): (() => Promise<void>) =>
  keepDoing(
    () => tellWebhooks(db, delivering),
    (error) =>
      delivering.log(`Webhooks wait: ${error instanceof Error ? error.message : String(error)}`),
  );
