import { setTimeout } from 'node:timers/promises';

export type Clock = {
  /** In ms, from whenever. */
  now: () => number;
  wait: (ms: number) => Promise<unknown>;
};
// Nobody who ends the server waits for it.
const realClock: Clock = {
  now: () => performance.now(),
  wait: (ms) => setTimeout(ms, undefined, { ref: false }),
};

/**
 * What does something in the background, once for however many want it meanwhile, and after that rests for as long as it took:
 * however often it is wanted, half of the time nothing is done. The work sees to its own errors.
 */
export function restingAfterEach(clock: Clock = realClock) {
  let running: Promise<void> | undefined;
  let wanted: (() => Promise<void>) | undefined;
  let earliest = 0;

  async function whileWanted(): Promise<void> {
    try {
      while (wanted) {
        const rest = earliest - clock.now();
        if (rest > 0) await clock.wait(rest);
        const work = wanted;
        wanted = undefined;
        const began = clock.now();
        await work();
        const ended = clock.now();
        earliest = ended + (ended - began);
      }
    } finally {
      // At once, or what is wanted in between would be nobody's.
      running = undefined;
    }
  }
  return {
    /** What was wanted last is what is done. */
    want: (work: () => Promise<void>): void => {
      wanted = work;
      running ??= Promise.resolve().then(whileWanted);
    },
    /** Waits until nothing is wanted any more. */
    done: async (): Promise<void> => running,
  };
}
