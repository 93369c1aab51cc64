import { type RefObject, useEffect } from 'react';
import { isTyping } from './is-typing.ts';

/** Ctrl-K (⌘K), and `/` where nobody is typing, bring the focus into the box. */
export function useSearchShortcut(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const summons = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      const slash = event.key === '/' && !isTyping(event.target) && !event.ctrlKey;
      if (!summons && !slash) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [box]);
}
