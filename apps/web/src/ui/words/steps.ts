/** `1 step`, `3 steps`. */
export function steps(count: number): string {
  return count === 1 ? '1 step' : `${count} steps`;
}

/** `1 person`, `8 people`; numbers in the reader's grouping. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** `two`, `seven hundred` stays `700`: words up to six. */
export function inWords(count: number): string {
  return small[count] ?? count.toLocaleString('en-GB');
}
