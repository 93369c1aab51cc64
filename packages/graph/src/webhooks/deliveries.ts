import type { Db } from '../db.ts';
import { notFound } from '../errors.ts';
import {
  claimDeliveryRows,
  type Delivery,
  type DueDelivery,
  findDeliveryRow,
  finishTry,
  forgetDeliveryRows,
  writeDeliveryRows,
} from './queries.ts';

const minute = 60_000;
const day = 1_440 * minute;
/** How many events are read at once. */
const page = 200;
/** How many deliveries are taken at once, and how many of one address, so that a slow one keeps few others waiting. */
const mostAtOnce = 10;
const mostOfEach = 4;
/** When what did not arrive is tried again, in minutes; after 22 hours it is given up. */
const tries = [1, 5, 15, 60, 180, 360, 720];
/** How long nothing may arrive before an address is told nothing more, in days. */
const longestFailing = 3;
/** How long it is kept what was told, in days. */
const kept = 30;

const at = (moment: number) => new Date(moment).toISOString();

/**
 * Reads the events that came since it was last done and keeps what is to be told of them to whom; several servers may.
 * Events are written with the change they tell of, and are read on where it was left off, so none is lost. Returns how many
 * were read: where they are as many as are read at once, more may wait.
 */
export async function writeDownDeliveries(db: Db, { now = new Date() } = {}): Promise<number> {
  const [done] = await db.inTransaction((tx) =>
    writeDeliveryRows(tx, { first: page, now: now.toISOString() }),
  );
  return done?.read ?? 0;
}

/**
 * Takes some of the deliveries that are due. They are this process's until the time of the next try, which comes unless
 * `finishDelivery` says that they arrived: a process that ends in between loses none.
 */
export function takeDueDeliveries(db: Db, { now = new Date() } = {}): Promise<DueDelivery[]> {
  // After the last try there is a little time to say what came of it.
  const later = [...tries, 1].map((minutes) => at(now.getTime() + minutes * minute));
  const many = { first: mostAtOnce, ofEach: mostOfEach, tries: later };
  return db.inTransaction((tx) => claimDeliveryRows(tx, { ...many, now: now.toISOString() }));
}

/** What an address answered; `problem` is null where it took what it was told. */
export type Tried = { status: number | null; problem: string | null };

/** Who hears that an address is told nothing more, because nothing has arrived for days. */
export type GivenUp = { url: string; programKey: string | null; email: string | null };

/** Keeps what came of a try. Returns who hears of it where the address was given up now. */
export async function finishDelivery(
  db: Db,
  { id, kind, attempts }: Pick<DueDelivery, 'id' | 'kind' | 'attempts'>,
  { status, problem }: Tried,
  now = new Date(),
): Promise<GivenUp | null> {
  const isLast = kind === 'TEST' || attempts > tries.length;
  const [givenUp] = await finishTry(db, {
    id,
    status,
    problem,
    outcome: problem === null ? 'DELIVERED' : isLast ? 'FAILED' : null,
    now: now.toISOString(),
    longAgo: at(now.getTime() - longestFailing * day),
  });
  return givenUp ?? null;
}

/** A delivery as it stands. */
export async function requireDelivery(db: Db, id: string): Promise<Delivery> {
  const [delivery] = await findDeliveryRow(db, { id });
  return delivery ?? notFound('There is no such delivery any more.');
}

/** Forgets what was told long ago. */
export async function forgetOldDeliveries(db: Db, now = new Date()): Promise<void> {
  await forgetDeliveryRows(db, { before: at(now.getTime() - kept * day) });
}
