import type { Token } from '../../ui/ring-map/style.ts';
import type { Drawing } from '../map/drawing.ts';
import { legendMarks } from './legend-marks.ts';
import { type Measure, mapMarks, paperAt, paperFor } from './map-marks.ts';
import type { Mark, Picture } from './marks.ts';

/** What is written on a picture: its most important sentence, what narrows it, and when it was made. */
export type Said = { title: string; filters: readonly string[]; date: string };

/** Colours and the widths of words are the browser's to say. */
export type Means = { token: Token; measure: Measure; background: boolean };

const edge = 28;

/** The map as a picture that stands on its own: what it shows, with which filters, when, and what shapes and lines mean. */
export function pictureOf(drawing: Drawing, said: Said, means: Means): Picture {
  const { token, measure } = means;
  const paper = paperFor(drawing);
  const width = Math.max(paper.width, 720);
  const head = headMarks(said, width - 2 * edge, means);
  const map = paperAt(paper, (width - paper.width) / 2, head.height);
  const room = { left: edge, top: head.height + paper.height + 8, right: width - edge };
  const legend = legendMarks(drawing.shown, room, token, measure);
  return {
    width,
    height: Math.round(room.top + legend.height + edge / 2),
    background: means.background ? token('--card') : null,
    title: [said.title, ...said.filters, said.date].join(' · '),
    marks: [...head.marks, ...mapMarks(drawing, map, token, measure), ...legend.marks],
  };
}

function headMarks({ title, filters, date }: Said, width: number, { token, measure }: Means) {
  const marks: Mark[] = [];
  let y = edge / 2;
  const write = (words: string, size: number, bold: boolean, colour: string) => {
    // Words are measured at 12 pixels.
    const wide = (text: string) => (measure(text, bold) * size) / 12;
    for (const line of linesOf(words, wide, width)) {
      y += size * 1.4;
      marks.push({ text: line, x: edge, y, size, bold, colour, anchor: 'start' });
    }
  };
  write(title, 20, true, token('--ink'));
  write([`Peergraph, ${date}`, ...filters].join(' · '), 13, false, token('--soft'));
  return { marks, height: Math.round(y + 12) };
}

/** Words in lines of at most this width. */
function linesOf(words: string, wide: (text: string) => number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && wide(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
