/** Whether a key pressed here is text somebody writes: then it is no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, [contenteditable], input:not([type="radio"], [type="checkbox"])')
  );
}
