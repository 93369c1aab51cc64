import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { isTyping } from '../ui/is-typing.ts';
import type { Scene } from './acts.ts';
import { select } from './changes.ts';
import { actFor } from './keys.ts';
import type { MapController } from './map/controller.ts';
import type { Ref } from './ref.ts';
import { isArrow, walkInList, walkOnMap } from './walk.ts';
import { howReached } from './words.ts';

/**
 * What keys do: arrows walk along ties, Backspace returns the way one came, Escape leaves the selected node, then the
 * ways (`onLeave`, null where there are none); every other key stands for an act about the node one is at. And whom the pointer is on, in list and map alike.
 */
export function useWalking(
  scene: Scene,
  map: RefObject<MapController | null>,
  onLeave: (() => void) | null,
) {
  const { explorer, shown, step } = scene;
  const [pointed, setPointed] = useState<Ref | null>(null);
  const trail = useRef<Ref[]>([]);
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  });

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const act = actFor(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act.run(latest.current);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const goTo = (ref: Ref | null) => explorer.change((view) => select(view, ref), { amends: true });
  const walk = (from: Ref, to: Ref | null) => {
    if (to === null) return explorer.say('Nobody that way.');
    trail.current = [...trail.current, from].slice(-50);
    goTo(to);
  };
  /** What list and map share; false when the key means nothing here. */
  const press = (event: KeyboardEvent, at: Ref, onReturn: (ref: Ref) => void): boolean => {
    if (event.key === 'Backspace') {
      const back = trail.current.pop() ?? shown.byRef.get(at)?.via[0];
      if (back !== undefined) onReturn(back);
      return true;
    }
    if (event.key === 'Escape') {
      trail.current = [];
      if (step.view.selected !== null) goTo(null);
      else onLeave?.();
      return true;
    }
    const node = shown.byRef.get(at);
    const own = { ...scene, node, map: map.current };
    const act = actFor(event, own);
    if (act) act.run(own);
    else if (event.key === 'Enter' && node) explorer.say('There is nothing more to bring in.');
    return act !== undefined || event.key === 'Enter';
  };

  const onListKey = (event: KeyboardEvent, order: readonly Ref[]) => {
    const at = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const list = event.currentTarget;
    const focusRow = (ref: Ref) =>
      list.querySelector<HTMLElement>(`[data-row="${CSS.escape(ref)}"]`)?.focus();
    if (isArrow(event.key)) {
      event.preventDefault();
      const to = walkInList(shown, order, at, event.key);
      walk(at, to);
      if (to !== null) focusRow(to);
    } else if (
      press(event, at, (back) => {
        goTo(back);
        focusRow(back);
      })
    )
      event.preventDefault();
  };

  const onMapKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const at = step.view.selected ?? step.view.focus;
    const say = (ref: Ref | null) => {
      const node = ref === null ? undefined : shown.byRef.get(ref);
      if (node) explorer.say([node.title, howReached(node, shown)].filter(Boolean).join(', '));
    };
    if (isArrow(event.key)) {
      event.preventDefault();
      const to = walkOnMap(shown, step.places, at, event.key);
      walk(at, to);
      say(to);
    } else if (
      press(event, at, (back) => {
        goTo(back);
        say(back);
      })
    )
      event.preventDefault();
  };

  return { pointed, onPoint: setPointed, onListKey, onMapKey };
}
