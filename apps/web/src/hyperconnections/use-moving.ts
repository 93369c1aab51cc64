import { type RefObject, useLayoutEffect, useRef } from 'react';

const calm = '(prefers-reduced-motion: reduce)';

/** Lets the items of a list glide from where they were to where they are when their order changes. */
export function useMoving(list: RefObject<HTMLElement | null>, order: readonly string[]): void {
  const last = useRef({ order: '', places: new Map<Element, number>() });
  // At every rendering, since an item that unfolds moves the others too.
  useLayoutEffect(() => {
    const before = last.current;
    const items = [...(list.current?.children ?? [])].filter((one) => one instanceof HTMLElement);
    last.current = {
      order: order.join(' '),
      places: new Map(items.map((item) => [item, item.offsetTop])),
    };
    if (last.current.order === before.order || window.matchMedia(calm).matches) return;
    for (const item of items) {
      const way = (before.places.get(item) ?? item.offsetTop) - item.offsetTop;
      if (way === 0) continue;
      item.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], {
        duration: 240,
        easing: 'ease-out',
      });
    }
  });
}
