import { unavailable } from './errors.ts';

/** Waits for the work so many ms and then throws UNAVAILABLE; the work itself goes on. */
export async function withDeadline<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `The database did not answer within ${Math.round(milliseconds / 1000)} s. Try again shortly.`;
    timer = setTimeout(() => reject(unavailable(message)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits for the work while the database shows that it lives; throws UNAVAILABLE once it has been silent for so many ms. So
 * one that is dead or stopped is soon told of, and one that is only slow may be slow.
 */
export async function whileItLives<T>(
  lives: () => Promise<unknown>,
  silence: number,
  work: Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  const dead = new Promise<never>((_, reject) => {
    const watch = () => {
      if (over) return;
      timer = setTimeout(() => {
        withDeadline((silence * 2) / 3, lives()).then(watch, reject);
      }, silence / 3);
    };
    watch();
  });
  try {
    return await Promise.race([work, dead]);
  } finally {
    over = true;
    clearTimeout(timer);
  }
}
