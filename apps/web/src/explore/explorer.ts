import type { Client } from 'urql';
import { gather, needs } from './gather.ts';
import { placesOf } from './places/place.ts';
import { type Shown, shownOf } from './shown.ts';
import { amend, noSteps, type Places, record, redo, type Step, type Steps, undo } from './steps.ts';
import type { View } from './view.ts';
import { whatChanged } from './what-changed.ts';

export type Change = (view: View) => View;

export type ExplorerState = {
  steps: Steps;
  shown: Shown | null;
  /** The view that is being fetched; what is shown stays until it has come. */
  waiting: View | null;
  /** The view that could not be fetched, and why. */
  trouble: { view: View; error: unknown } | null;
  /** What the last act came to, in words; empty where nobody came or went. */
  said: string;
};

type Doing = {
  /** Selecting and the like: not worth a step of its own. */
  amends?: boolean;
  /** Everybody gets a new place. */
  anew?: boolean;
  /** The server is asked again, also for what it answered before. */
  again?: boolean;
  /** The view is that of the address already. */
  isAddressed?: boolean;
};

export type Explorer = {
  state: () => ExplorerState;
  subscribe: (listener: () => void) => () => void;
  /** Goes from the present view (or the one that is on its way) to another one, fetching what it needs. */
  change: (change: Change, doing?: Doing) => void;
  /** Shows a view that comes from elsewhere: the address. */
  show: (view: View) => void;
  /** Fetches once more what could not be fetched. */
  tryAgain: () => void;
  /** Leaves what could not be fetched. */
  leaveTrouble: () => void;
  move: (places: Places) => void;
  /** The page is left: what is on its way has nowhere to arrive. */
  leave: () => void;
  undo: () => void;
  redo: () => void;
  say: (text: string) => void;
};

/**
 * Holds one exploration: the steps so far and what is on its way. Nothing changes before all that a view
 * needs has come, so that what fails leaves everything as it was. `onView` hears of every view that is shown.
 */
export function createExplorer(
  client: Client,
  onView: (view: View, doing: { isNewStep: boolean }) => void,
): Explorer {
  let state: ExplorerState = {
    steps: noSteps,
    shown: null,
    waiting: null,
    trouble: null,
    said: '',
  };
  let turn = 0;
  let pending: Doing = {};
  const listeners = new Set<() => void>();
  const set = (change: Partial<ExplorerState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const arrive = (steps: Steps, isNewStep: boolean, trouble: ExplorerState['trouble'] = null) => {
    const { present } = steps;
    if (!present) return;
    const shown = shownOf(present.view, present.gathered);
    const said = state.shown ? whatChanged(state.shown, shown) : '';
    set({ steps, shown, waiting: null, trouble, said });
    onView(present.view, { isNewStep });
  };
  // Who only looks around may still try again what failed.
  const put = (step: Step, { amends, isAddressed }: Doing) =>
    amends
      ? arrive(amend(state.steps, step), false, state.trouble)
      : arrive(record(state.steps, step), !isAddressed);

  const propose = (view: View, doing: Doing) => {
    const { anew = false, again = false } = doing;
    turn += 1;
    const own = turn;
    const { present } = state.steps;
    const ready = present && !anew && !again ? atOnce(present, view) : null;
    if (ready) return put(ready, doing);
    pending = doing;
    set({ waiting: view, trouble: null });
    settle(client, present, view, { anew, again }).then(
      (step) => own === turn && put(step, doing),
      (error: unknown) => own === turn && set({ waiting: null, trouble: { view, error } }),
    );
  };
  /** The address may be that of a view which did not come: it is that of the present one again. */
  const stay = (change: Partial<ExplorerState>) => {
    set(change);
    const { present } = state.steps;
    if (present) onView(present.view, { isNewStep: false });
  };
  const goTo = (steps: Steps) => {
    turn += 1;
    if (state.waiting) stay({ waiting: null, said: 'Stopped.' });
    else if (steps !== state.steps) arrive(steps, false);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change, doing = {}) => {
      const { waiting, steps } = state;
      const before = waiting ?? steps.present?.view;
      if (!before) return;
      if (waiting && doing.amends && steps.present) {
        // What is on its way goes on; what is looked at meanwhile shows at once.
        const now = atOnce(steps.present, change(steps.present.view));
        if (now) {
          const shown = shownOf(now.view, now.gathered);
          set({ steps: amend(steps, now), shown });
        }
        return propose(change(waiting), pending);
      }
      const view = change(before);
      if (view !== before || doing.anew) propose(view, doing);
    },
    show: (view) => propose(view, { isAddressed: true }),
    tryAgain: () => state.trouble && propose(state.trouble.view, { again: true }),
    leaveTrouble: () => stay({ trouble: null }),
    move: (places) => {
      const { waiting, steps } = state;
      if (!steps.present) return;
      const before = steps.present.places;
      const step = { ...steps.present, places: new Map([...before, ...places]) };
      if (!waiting) return put(step, {});
      // What is on its way goes on, and finds everybody where they are now.
      set({ steps: record(steps, step) });
      propose(waiting, pending);
    },
    leave: () => {
      turn += 1;
    },
    undo: () => goTo(undo(state.steps)),
    redo: () => goTo(redo(state.steps)),
    say: (said) => set({ said }),
  };
}

const nowhere: Places = new Map();

/**
 * Another focus or another layout is asked to be drawn anew, and so are rings of fewer steps: who led to many had room
 * for them, and the others stood close. Everything else leaves everybody in their place.
 */
function keptPlaces(present: Step | null, view: View): Places {
  if (!present) return nowhere;
  const { view: before, places } = present;
  const isFewerRings = view.layout === 'rings' && view.depth < before.depth;
  return before.focus === view.focus && before.layout === view.layout && !isFewerRings
    ? places
    : nowhere;
}

/** The step to a view that needs nothing that is not there; null when something has to be fetched or placed. */
function atOnce(present: Step, view: View): Step | null {
  if (needs(view) !== needs(present.view) || keptPlaces(present, view) === nowhere) return null;
  const { gathered, places } = present;
  return shownOf(view, gathered).nodes.every(({ ref }) => places.has(ref))
    ? { view, gathered, places }
    : null;
}

async function settle(
  client: Client,
  present: Step | null,
  view: View,
  { anew, again }: { anew: boolean; again: boolean },
): Promise<Step> {
  const gathered =
    present && !again && needs(view) === needs(present.view)
      ? present.gathered
      : await gather(client, view, again ? 'network-only' : 'cache-first');
  const kept = anew ? nowhere : keptPlaces(present, view);
  const places = await placesOf(view, shownOf(view, gathered), kept);
  return { view, gathered, places };
}
