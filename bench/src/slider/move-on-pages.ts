import { setTimeout as sleep } from 'node:timers/promises';
import { inOrder } from '@peergraph/web/in-order';
import type { askServer } from '../search/ask-server.ts';
import type { Moves } from './move-sliders.ts';
import type { SignedInAsk } from './sign-in.ts';

type Visitors = {
  clients: number;
  /** How long each moves the slider, in ms. */
  duration: number;
  askOf: (client: number) => SignedInAsk;
  ask: (ask: SignedInAsk) => ReturnType<typeof askServer>;
  signal: AbortSignal;
};

type Visits = {
  /** How long the first answers took. */
  answers: Moves;
  /** How long it took to weigh anew after each move. */
  moves: Moves;
};

/** So many people open a search in the same instant and then move the slider ten times a second, as the page does it. */
export async function moveOnPages(visitors: Visitors): Promise<Visits> {
  const { clients, duration, askOf, ask, signal } = visitors;
  const visits: Visits = {
    answers: { times: [], errors: [] },
    moves: { times: [], errors: [] },
  };
  const visit = async (client: number) => {
    const start = performance.now();
    const found = await ask(askOf(client));
    visits.answers.times.push(performance.now() - start);
    const end = performance.now() + duration;
    for (let tenth = client % 11; performance.now() < end; tenth = (tenth + 1) % 11) {
      const moved = performance.now();
      inOrder(found, { boldness: tenth / 10, first: 10 });
      visits.moves.times.push(performance.now() - moved);
      await sleep(100, undefined, { signal });
    }
  };
  const errors = visits.answers.errors;
  await Promise.all(
    Array.from({ length: clients }, (_, client) =>
      visit(client).catch((error: unknown) => errors.push(String(error))),
    ),
  );
  return visits;
}
