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
  let isWanted = false;
  let earliest = 0;

  async function whileWanted(work: () => Promise<void>): Promise<void> {
    try {
      while (isWanted) {
        const rest = earliest - clock.now();
        if (rest > 0) await clock.wait(rest);
        isWanted = false;
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
    want: (work: () => Promise<void>): void => {
      isWanted = true;
      running ??= Promise.resolve(work).then(whileWanted);
    },
    /** Waits until nothing is wanted any more. */
    done: async (): Promise<void> => running,
  };
}
