/** How long something took, in ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Does each of the works once, one after another, and returns how long each took, in their order. Which comes first
 * changes from round to round, so that none has the warm caches of another to itself.
 */
export async function playRound(
  works: readonly (() => Promise<unknown>)[],
  round: number,
): Promise<number[]> {
  const times = works.map(() => 0);
  for (const step of works.keys()) {
    const place = (step + round) % works.length;
    const work = works[place];
    if (work) times[place] = await timed(work);
  }
  return times;
}
