/** How evenly something is spread, from its Gini: 0 where all carry the same, towards 1 where one carries all. */
export function spreadInWords(gini: number): string {
  if (gini < 0.25) return 'evenly';
  if (gini < 0.5) return 'somewhat unevenly';
  return gini < 0.75 ? 'unevenly' : 'on a few';
}
