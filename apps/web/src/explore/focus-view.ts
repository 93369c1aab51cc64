/** Puts the keyboard back to where one is in the list, or on the map where that is wanted or the list is not to be seen. */
export function focusView({ onMap = false } = {}): void {
  const row = document.querySelector<HTMLElement>('[data-row][tabindex="0"]');
  const map = document.querySelector<HTMLElement>('[data-testid=explore-map]');
  const to = onMap || !row?.checkVisibility() ? map : row;
  to?.focus({ preventScroll: true });
}
