/** Which connection of a way is the weakest, from 0; null where there is only one, or all are alike. */
export function weakestStep(hops: readonly { strength: number }[]): number | null {
  const strengths = hops.map((hop) => hop.strength);
  const least = Math.min(...strengths);
  if (strengths.length < 2 || strengths.every((strength) => strength === least)) return null;
  return strengths.indexOf(least);
}
