import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import type { Ref } from '../ref.ts';

/**
 * Keeps whoever goes by keys in the list: when the row they are at goes away, the focus moves to the one that stands in
 * its place. Gives what the list has to listen to.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, order: readonly Ref[]) {
  const place = useRef<number | null>(null);
  useEffect(() => {
    // A row that is taken away loses the focus without saying so.
    if (place.current === null || document.activeElement !== document.body) return;
    const ref = order[Math.min(place.current, order.length - 1)];
    if (ref === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(ref)}"]`)?.focus();
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      const item = target.closest<HTMLElement>('[data-ref]');
      place.current = item ? order.indexOf(item.dataset.ref ?? '') : null;
    },
    onBlur: () => {
      place.current = null;
    },
  };
}
