/**
 * How unevenly something is spread over those who carry it: 0 where all carry the same, towards 1 where one carries all
 * (1 - 1/n, with n of them). Null where there is nobody or nothing is carried. Values are 0 or more; any order.
 * G = 2 Σ i x_i / (n Σ x_i) - (n + 1) / n, over the values in ascending order, i from 1 (Gini 1912, in the form of Sen 1973).
 */
export function gini(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const count = sorted.length;
  const sum = sorted.reduce((total, value) => total + value, 0);
  if (sum === 0) return null;
  const ranked = sorted.reduce((total, value, index) => total + (index + 1) * value, 0);
  return (2 * ranked) / (count * sum) - (count + 1) / count;
}
