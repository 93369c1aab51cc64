/** Whether each of these words begins one of the title's; `Jean-Luc` is two, written so or not. */
export function hasWords(title: string, text: string): boolean {
  const [all, typed] = [wordsOf(title), wordsOf(text)];
  if (typed.length === 0) return text.trim() === '';
  return typed.every((beginning) => all.some((word) => word.startsWith(beginning)));
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('en-GB')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
