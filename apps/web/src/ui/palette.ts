/** Grounds for initials in white: each at least 4.5 to 1 against white, told apart by lightness too. */
export const avatarColours = [
  '#5b3a8c',
  '#8a5a00',
  '#0b6b53',
  '#0b5a8a',
  '#8c3a5b',
  '#4a5568',
  '#7a4a2b',
  '#3d6b1f',
  '#93412f',
  '#2f4f9e',
] as const;

/** One colour a key, always the same one. */
export function colourOf(key: string): string {
  let sum = 7;
  for (const character of key) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return avatarColours[sum % avatarColours.length] ?? avatarColours[0];
}
