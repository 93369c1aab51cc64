/** How long from one round to the next, in ms. */
const pause = 15_000;

/**
 * Does one round after the other, every quarter of a minute and at once the first time; `onError` hears of one that failed.
 * Returns what stops it, after the round that goes on.
 */
export function keepDoing(
  round: () => Promise<unknown>,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let going: Promise<unknown> | null = null;
  const look = () => {
    going ??= round()
      // What went wrong may go well in a while.
      .catch(onError)
      .finally(() => {
        going = null;
      });
  };
  const timer = setInterval(look, pause);
  look();
  return async () => {
    clearInterval(timer);
    await going;
  };
}
