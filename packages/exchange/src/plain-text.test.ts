import { expect, it } from 'vitest';
import { plainLine, plainText } from './plain-text.ts';

it('says what HTML says, without its marks', () => {
  const html =
    '<p>We map <a href="https://example.org/">bogs</a> &amp; fens.<br>Twice a <b>year</b>.</p><ul><li>one</li><li>two</li></ul>';
  expect(plainText(html)).toBe('We map bogs & fens.\nTwice a year.\n- one\n- two');
});

it('says what Markdown says, without its marks', () => {
  const markdown =
    '# Bogs\nWe **map** [bogs](https://example.org/a_(b)), *not* `fens`.\n\n\n\n- snake_case_names stay\n- 2 * 3 * 4 stays';
  expect(plainText(markdown)).toBe(
    'Bogs\nWe map bogs, not fens.\n\n- snake_case_names stay\n- 2 * 3 * 4 stays',
  );
});

it('leaves text alone that only looks like marks', () => {
  expect(plainText('where p < 0.05 and n > 30, <unknown> &c; &#0;')).toBe(
    'where p < 0.05 and n > 30, <unknown> &c; &#0;',
  );
});

it('puts a title on one line', () => {
  expect(plainLine('  Mapping\n<i>bogs</i>  ')).toBe('Mapping bogs');
});
