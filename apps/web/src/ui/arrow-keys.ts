import type { KeyboardEvent } from 'react';

/**
 * Arrow up and down go from one button of a list to the next: where to, as a place among `buttons`; null
 * when the key, or the place it was pressed in, means something else.
 */
export function arrowTo(
  event: KeyboardEvent<HTMLElement>,
  buttons: readonly HTMLElement[],
): number | null {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const place = buttons.findIndex((button) => button.isSameNode(document.activeElement));
  if (step === 0 || place < 0) return null;
  event.preventDefault();
  const next = place + step;
  return next >= 0 && next < buttons.length ? next : null;
}
