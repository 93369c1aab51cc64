import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { avatarColours } from '../ui/palette.ts';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('data-mantine-color-scheme="dark"');

/** Text, and the surfaces it stands on. */
const texts = [
  ['--ink', ['--paper', '--card', '--hover', '--topic-tint', '--new-tint']],
  ['--soft', ['--paper', '--card', '--hover', '--new-tint']],
  ['--person-ink', ['--person-tint']],
  ['--on-person', ['--person']],
  ['--topic-ink', ['--topic-tint', '--paper', '--card']],
  ['--new-ink', ['--new-tint']],
  ['--on-new', ['--new']],
] as const;

/** Shapes that carry meaning, and the surfaces they are drawn on. */
const shapes = [
  ['--person', ['--card']],
  ['--topic', ['--card', '--paper']],
  ['--challenge', ['--card']],
  ['--new', ['--card', '--paper', '--hover']],
  ['--control-line', ['--card', '--paper']],
] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of the %s scheme', (_, tokens) => {
  const colour = (name: string) => {
    const found = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
    if (!found) throw new Error(`${name} is not among the tokens.`);
    return found;
  };

  test('text can be read: 4.5 to 1', () => {
    for (const [text, surfaces] of texts)
      for (const surface of surfaces)
        expect([text, surface, contrast(colour(text), colour(surface)) >= 4.5]).toEqual([
          text,
          surface,
          true,
        ]);
  });

  test('shapes can be told from their ground: 3 to 1', () => {
    for (const [shape, surfaces] of shapes)
      for (const surface of surfaces)
        expect([shape, surface, contrast(colour(shape), colour(surface)) >= 3]).toEqual([
          shape,
          surface,
          true,
        ]);
  });
});

test('initials can be read on every colour of the palette', () => {
  for (const ground of avatarColours) expect(contrast('#ffffff', ground)).toBeGreaterThan(4.5);
});

/** Contrast by WCAG 2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
