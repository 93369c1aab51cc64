/** A short stable key made of a title: its letters and digits in lower case, joined by hyphens, whole words up to 80 characters. */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const whole = (words ?? ['untitled']).join('-');
  return whole.length > 80
    ? whole
        .slice(0, 81)
        .replace(/-[^-]*$/, '')
        .slice(0, 80)
    : whole;
}

/** Makes keys unique: a key that was given out before gets `-2`, `-3` and so on. */
export function uniqueKeys(): (key: string) => string {
  const given = new Set<string>();
  return (key) => {
    let unique = key;
    for (let count = 2; given.has(unique); count += 1) unique = `${key}-${count}`;
    given.add(unique);
    return unique;
  };
}
