/** A part of a score from 0 to 1 as a word: what a bar says to those who do not see it. */
export function howMuch(part: number): string {
  if (part < 0.05) return 'not at all';
  if (part < 0.35) return 'a little';
  if (part < 0.65) return 'fairly';
  return part < 0.85 ? 'very' : 'extremely';
}
