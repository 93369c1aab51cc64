import { setTimeout as sleep } from 'node:timers/promises';
import type { SignedInAsk } from './sign-in.ts';

export type Moves = {
  /** How long each answer took, in ms. */
  times: number[];
  /** What went wrong, each time. */
  errors: string[];
};

type Crowd = {
  clients: number;
  /** How long, in ms. */
  duration: number;
  /** How long each looks at an answer before moving on, in ms. */
  pause: number;
  askOf: (client: number) => SignedInAsk;
  ask: (ask: SignedInAsk, boldness: number) => Promise<unknown>;
  signal: AbortSignal;
};

/** So many people at once, each with a question of their own, asking it again at another boldness after every answer. */
export async function moveSliders(crowd: Crowd): Promise<Moves> {
  const { clients, duration, pause, askOf, ask, signal } = crowd;
  const moves: Moves = { times: [], errors: [] };
  const end = performance.now() + duration;
  const move = async (client: number) => {
    const own = askOf(client);
    // Not all in the same instant.
    await sleep((pause * client) / clients, undefined, { signal });
    for (let tenth = client % 11; performance.now() < end; tenth = (tenth + 1) % 11) {
      const start = performance.now();
      await ask(own, tenth / 10).then(
        () => moves.times.push(performance.now() - start),
        (error: unknown) => moves.errors.push(String(error)),
      );
      await sleep(pause, undefined, { signal });
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => move(client)));
  return moves;
}
