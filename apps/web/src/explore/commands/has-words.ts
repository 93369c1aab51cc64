/** Whether each of these words begins one of the title's. */
export function hasWords(title: string, text: string): boolean {
  const all = title.toLocaleLowerCase('en-GB').split(/[^\p{L}\p{N}]+/u);
  const typed = text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  return typed.every((beginning) => all.some((word) => word.startsWith(beginning)));
}
