import type { Db } from '../db.ts';
import { letterKindOf, timingOf } from './kinds.ts';
import { claimDue, type DueLetter, takeTold, writeLetters } from './queries.ts';

const minute = 60_000;
/** How many events are read at once. */
const page = 200;
/** How many letters are taken at once: each has half a minute, and they are this process's for ten. */
const mostAtOnce = 10;
/** When what was not sent is tried again, in minutes; after that it is given up. */
const tries = [10, 20, 40, 80, 160, 320, 640, 1_280];
/** The hour of the daily letter, in UTC. */
const dailyHour = 6;

/**
 * Reads the events that came since it was last done and keeps which letters are to be written of them; several servers may.
 * Returns how many events were read: where they are as many as are read at once, more may wait.
 */
export function writeDownLetters(db: Db, { now = new Date() } = {}): Promise<number> {
  return db.inTransaction(async (tx) => {
    const told = await takeTold(tx, { first: page });
    const last = told.at(-1)?.order;
    if (last === undefined) return 0;
    const daily = nextDaily(now);
    const letters = told.flatMap(({ readers, eventId, ...event }) =>
      onlyOnce(readers).flatMap(({ accountId, choices, ...reader }) => {
        const kind = letterKindOf(event, reader, now);
        const timing = kind && timingOf(kind, choices);
        if (!timing || timing === 'NEVER') return [];
        const isDaily = timing === 'DAILY';
        return [
          {
            id: crypto.randomUUID(),
            key: `${accountId} ${isDaily ? daily : eventId}`,
            kind: isDaily ? null : kind,
            dueAt: isDaily ? daily : now.toISOString(),
            accountId,
            eventId,
          },
        ];
      }),
    );
    await writeLetters(tx, { last, letters });
    return told.length;
  });
}

/** Whoever is told as a person and as a facilitator is told once: what they are themself counts. */
function onlyOnce<Reader extends { accountId: string; facilitates: boolean }>(
  readers: readonly Reader[],
): Reader[] {
  return readers.filter(
    (one) =>
      !one.facilitates ||
      !readers.some((other) => other.accountId === one.accountId && !other.facilitates),
  );
}

/** The next time of daily letters, ten minutes ahead at least, so that clocks which differ mean the same one. */
function nextDaily(now: Date): string {
  const time = new Date(now);
  time.setUTCHours(dailyHour, 0, 0, 0);
  if (time.getTime() - now.getTime() < 10 * minute) time.setUTCDate(time.getUTCDate() + 1);
  return time.toISOString();
}

/**
 * Takes some of the letters that are due. They are this process's until the time of the next try, which comes unless
 * `finishLetter` says what became of them: a process that ends in between loses none.
 */
export function takeDueLetters(db: Db, { now = new Date() } = {}): Promise<DueLetter[]> {
  const later = tries.map((minutes) => new Date(now.getTime() + minutes * minute).toISOString());
  return db.inTransaction((tx) =>
    claimDue(tx, { now: now.toISOString(), first: mostAtOnce, tries: later }),
  );
}

/** Whether a letter was tried as often as any is. */
export const isLastTry = ({ attempts }: Pick<DueLetter, 'attempts'>) => attempts >= tries.length;
