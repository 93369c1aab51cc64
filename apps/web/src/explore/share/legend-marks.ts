import type { Token } from '../../ui/ring-map/style.ts';
import { kinds } from '../kinds.ts';
import { linesOn } from '../line-kinds.ts';
import type { Shown } from '../shown.ts';
import type { Measure } from './map-marks.ts';
import type { Mark } from './marks.ts';
import { circle, outline } from './outline.ts';

const line = 24;

type Room = { left: number; top: number; right: number };

/** What shapes and lines mean, in rows between left and right; only of what is there. */
export function legendMarks(
  shown: Shown,
  room: Room,
  token: Token,
  measure: Measure,
): { marks: Mark[]; height: number } {
  const shapes = kinds.flatMap(({ kind, words }) => {
    const count = shown.nodes.filter((node) => node.kind === kind && !node.community).length;
    const sign = (x: number, y: number): Mark => ({
      d: outline(kind, x + 8, y, 6.5),
      ...signs(token)[kind],
    });
    return count > 0 ? [{ words: `${words} ${count}`, wide: 22, sign }] : [];
  });
  const communities = shown.nodes.filter((node) => node.community).length;
  if (communities > 0)
    shapes.push({
      words: `communities ${communities}`,
      wide: 22,
      sign: (x, y) => ({
        d: `${circle(x + 8, y, 7)}${circle(x + 8, y, 4.8)}`,
        fill: token('--person-tint'),
        stroke: token('--person'),
        width: 1,
      }),
    });
  const lines = linesOn(shown).map(({ word, dash, colour }) => ({
    words: word,
    wide: 34,
    sign: (x: number, y: number): Mark => ({
      d: `M${x} ${y}h26`,
      stroke: token(colour),
      width: 2,
      ...(dash.length > 0 ? { dash } : {}),
    }),
  }));
  const marks: Mark[] = [];
  let y = room.top + line / 2;
  for (const row of [shapes, lines]) {
    let x = room.left;
    for (const { words, wide, sign } of row) {
      const width = wide + measure(words, false) * 1.1;
      if (x > room.left && x + width > room.right) {
        x = room.left;
        y += line;
      }
      marks.push(sign(x, y));
      const colour = token('--ink');
      marks.push({ text: words, x: x + wide, y: y + 4.5, size: 13, colour, anchor: 'start' });
      x += width + 22;
    }
    if (row.length > 0) y += line;
  }
  return { marks, height: y - room.top - line / 2 };
}

const signs = (token: Token) => {
  const outlined = { fill: token('--card'), stroke: token('--soft'), width: 1.6 };
  return {
    PERSON: { fill: token('--person') },
    TOPIC: { fill: token('--topic-tint'), stroke: token('--topic'), width: 1.4 },
    CHALLENGE: { fill: token('--challenge') },
    DISCIPLINE: { fill: token('--topic') },
    PROGRAM: outlined,
    COHORT: outlined,
    SESSION: outlined,
  };
};
