import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';
import { svgOf } from './marks.ts';
import { freeName, readSavedViews, renamed, writeSavedViews } from './saved-views.ts';

test('a cell that a spreadsheet would run is only text, numbers stay numbers', () => {
  const rows = [
    ['=cmd|calc', '+1+1', '-2', '-3.5e2', '@SUM(A1)', '\tx', -4.5, null, true],
    ['a, "b"', 'two\nlines', ['one', 'two'], ['=1', 'b'], '- a list', 'Zoë', 0.32, undefined, ''],
  ];
  expect(csvOf(rows)).toBe(
    [
      "\uFEFF'=cmd|calc,'+1+1,-2,-3.5e2,'@SUM(A1),'\tx,-4.5,,true",
      '"a, ""b""","two\nlines",one; two,\'=1; b,\'- a list,Zoë,0.32,,',
      '',
    ].join('\r\n'),
  );
});

test('what people are called cannot become part of the picture', () => {
  const svg = svgOf({
    width: 100,
    height: 50,
    background: null,
    title: 'Ada & <script>',
    marks: [
      { d: 'M0 0h9', stroke: '#123456', width: 2, dash: [1.5, 2.5], opacity: 0.5 },
      { text: '</text>"\u0007', x: 1, y: 2.04, size: 12, colour: '#000000', anchor: 'middle' },
    ],
  });
  expect(svg.split('\n').slice(1)).toEqual([
    '<title>Ada &amp; &lt;script&gt;</title>',
    '<path d="M0 0h9" fill="none" stroke="#123456" stroke-width="2" stroke-dasharray="1.5 2.5" opacity="0.5"/>',
    '<text x="1" y="2" font-size="12" fill="#000000" text-anchor="middle">&lt;/text&gt;&quot;</text>',
    '</svg>',
    '',
  ]);
});

test('saved views outlive the page; whatever else stands in their place is left alone', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const lena = { name: 'Lena', search: { focus: 'person:lena' }, savedAt: '2026-05-01T10:00:00Z' };
  const wells = { ...lena, name: 'Wells', search: { focus: 'challenge:wells', depth: '1' } };
  expect(readSavedViews(() => storage)).toEqual([]);
  expect(writeSavedViews(() => storage, [lena, wells])).toBe(true);
  expect(readSavedViews(() => storage)).toEqual([lena, wells]);
  expect(freeName('Lena', [lena, wells])).toBe('Lena 2');
  expect(renamed([lena, wells], 'Lena', ' Mine ')).toEqual([{ ...lena, name: 'Mine' }, wells]);
  expect(renamed([lena, wells], 'Lena', 'Wells')).toEqual([lena, wells]);
  for (const nonsense of ['', '{}', '[null, 3, {"name": 4}, {"name": "x", "search": null}]', '<']) {
    kept.forEach((_, key) => {
      kept.set(key, nonsense);
    });
    expect(readSavedViews(() => storage)).toEqual([]);
  }
  const full = {
    ...storage,
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(writeSavedViews(() => full, [lena])).toBe(false);
  // Where nothing may be kept, some browsers do not even give out their storage.
  const refuses = () => {
    throw new Error('refused');
  };
  expect([readSavedViews(refuses), writeSavedViews(refuses, [lena])]).toEqual([[], false]);
});
