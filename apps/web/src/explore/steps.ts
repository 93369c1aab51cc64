import type { Gathered } from './gathered.ts';
import type { Ref } from './ref.ts';
import type { View } from './view.ts';

export type Point = { x: number; y: number };
/** Where everybody is drawn, whoever was ever shown; the focus the first layout began with is at 0, 0. */
export type Places = ReadonlyMap<Ref, Point>;

/** A view as it was drawn. */
export type Step = { view: View; gathered: Gathered; places: Places };

/** What was done, where one is, and what was undone. */
export type Steps = { past: readonly Step[]; present: Step | null; future: readonly Step[] };

export const noSteps: Steps = { past: [], present: null, future: [] };

/** As many acts can be undone. */
const most = 100;

/** An act was done: what was undone before is gone. */
export function record({ past, present }: Steps, step: Step): Steps {
  return { past: present ? [...past, present].slice(-most) : past, present: step, future: [] };
}

/** A change nobody would want to undo, such as what is selected. */
export function amend(steps: Steps, step: Step): Steps {
  return { ...steps, present: step };
}

export function undo(steps: Steps): Steps {
  const { past, present, future } = steps;
  const before = past.at(-1);
  if (!before || !present) return steps;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo(steps: Steps): Steps {
  const { past, present, future } = steps;
  const [next, ...later] = future;
  if (!next || !present) return steps;
  return { past: [...past, present], present: next, future: later };
}
