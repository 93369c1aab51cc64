/** The name to use in a tight place: the first word, unless that is an initial or a title. */
export function shortName(name: string): string {
  const [first = name] = name.trim().split(/\s+/);
  return first.length < 2 || first.endsWith('.') ? name : first;
}

/** `Lena’s`, `Tomas’s`. */
export function possessive(name: string): string {
  return `${name}’s`;
}

/** Up to two initials, by first and last word. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter((word) => /\p{L}/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => /\p{L}/u.exec(word ?? '')?.[0].toLocaleUpperCase('en-GB') ?? '')
    .join('');
}

/** What somebody's room for introductions means, in words; null when they never said. */
export function capacityInWords(
  capacity: number | null | undefined,
  paused: boolean,
): string | null {
  if (paused || capacity === 0) return 'takes no introductions for now';
  if (capacity === null || capacity === undefined) return null;
  return capacity === 1
    ? 'takes 1 introduction a month'
    : `takes ${capacity} introductions a month`;
}

const languageNames = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** `English` for `en`; names stay as they are. */
export function languageInWords(language: string): string {
  return /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(language)
    ? (languageNames.of(language) ?? language)
    : language;
}

const levels = [
  'a beginning',
  'a beginning',
  'some practice',
  'works with it',
  'knows it well',
  'others come to them for it',
];

/** What a level of expertise from 1 to 5 means. */
export function levelInWords(level: number): string {
  return levels[level] ?? 'knows about it';
}
