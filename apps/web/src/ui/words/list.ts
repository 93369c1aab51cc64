const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `Ada, Olu and Mira`; from the fourth on they are `2 others`. */
export function listed(names: readonly string[], most = 3): string {
  if (names.length <= most) return conjunction.format(names);
  const shown = names.slice(0, most - 1);
  return conjunction.format([...shown, `${names.length - shown.length} others`]);
}

/** `drift, gauges or wells`, however many there are. */
export const either = (names: Iterable<string>): string => disjunction.format(names);
