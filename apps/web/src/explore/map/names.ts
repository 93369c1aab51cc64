import type { Core, NodeSingular } from 'cytoscape';
import { type Box, boxAround, createLabelPlacer, type Side } from '../../ui/ring-map/labels.ts';

/** What a node's name looks like before it is known whether there is room for it. */
export const unnamed = { label: '', h: 'center', v: 'top', font: 12, marginX: 0, marginY: 0 };

type Measure = (text: string, bold: boolean) => number;

const lineHeight = 16;
/** Names are not looked for a place for more nodes than this: there would be none. */
const mostNames = 160;

/**
 * Writes the names there is room for at this zoom, the important ones first, always in the same size on the
 * screen: the nearer one is, the more names there are.
 */
export function nameNodes(cy: Core, measure: Measure, pointed: string | null): void {
  const zoom = cy.zoom();
  const { width, height } = { width: cy.width(), height: cy.height() };
  const middle = { x: width / 2, y: height / 2 };
  const inView = cy
    .nodes('[label]')
    .toArray()
    .filter((node) => {
      const { x, y } = node.renderedPosition();
      return x > 0 && y > 0 && x < width && y < height;
    });
  const spots = inView.map((node) => {
    const { x, y } = node.renderedPosition();
    const rank = rankOf(node, pointed);
    const radius = node.hasClass('ring-name') ? 0 : (Number(node.data('size')) * zoom) / 2 + 1;
    return { node, rank, id: node.id(), at: { x: x - middle.x, y: y - middle.y }, radius };
  });
  const placer = createLabelPlacer(spots, boxAround({ x: 0, y: 0 }, width - 8, height - 8));
  placer.keep(toolCorner(width, height));
  const sides = new Map<string, Side>();
  const inside = new Map<string, string>();
  const wishes = [...spots].sort((a, b) => a.rank - b.rank).slice(0, mostNames);
  for (const { node, rank, ...spot } of wishes) {
    if (node.hasClass('faded') && rank > 1) continue;
    const within = wordsWithin(node, 2 * spot.radius, measure);
    if (within !== '') inside.set(spot.id, within);
    if (within.includes('\n')) continue;
    const bold = rank < 2;
    const size = { width: measure(shortened(node, spot.id === pointed), bold), height: lineHeight };
    const side = placer.place({ ...spot, ...size }, bold || node.hasClass('hub'));
    if (side) sides.set(spot.id, side);
  }
  cy.batch(() => {
    for (const node of cy.nodes('[label]')) {
      const side = sides.get(node.id());
      if (side) node.data(written(node, side, zoom, node.id() === pointed));
      else if (inside.has(node.id())) node.data(writtenWithin(inside.get(node.id()) ?? '', zoom));
      else if (node.data('label') !== '') node.data(unnamed);
    }
  });
}

/** The upper right, where the buttons of the map are when there is room beside them. */
function toolCorner(width: number, height: number): Box {
  const [right, top] = [width / 2, -height / 2];
  return { left: width < 480 ? right : right - 200, right, top, bottom: top + 58 };
}

/** Whose name comes first: 0 the pointed, selected and middle one, 2 rings, then by how near and how well tied. */
function rankOf(node: NodeSingular, pointed: string | null): number {
  if (node.id() === pointed) return 0;
  if (node.hasClass('selected') || node.hasClass('focus') || node.hasClass('way')) return 1;
  if (node.hasClass('ring-name')) return 2;
  if (node.hasClass('helper') || node.hasClass('community')) return 2.5;
  const ring = node.hasClass('near') ? 3 : node.hasClass('on-the-way') ? 5 : 4;
  return ring + 1 / (2 + node.degree(false));
}

/** What of a community's name there is room for in its circle: how many they are, and below what they are about. */
function wordsWithin(node: NodeSingular, width: number, measure: Measure): string {
  if (!node.hasClass('community')) return '';
  const [count = '', word = ''] = String(node.data('name')).split(' · ');
  const fits = (text: string) => measure(text, false) + 10 < width;
  const lines: string[] = [];
  for (const part of word.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${part}`.trim();
    if (lines.length > 0 && fits(line)) lines.splice(-1, 1, line);
    else lines.push(part);
  }
  const isRoomy = width > 44 && lines.every(fits) && (lines.length + 1) * lineHeight < 0.8 * width;
  return isRoomy ? [count, ...lines].join('\n') : fits(count) ? count : '';
}

function writtenWithin(label: string, zoom: number) {
  return { ...unnamed, label, h: 'center', v: 'center', font: 12 / zoom };
}

/** Titles of challenges are sentences: only the one that is looked at is written out. */
function shortened(node: NodeSingular, whole: boolean): string {
  const name = String(node.data('name'));
  const most = whole ? 60 : 32;
  return name.length > most ? `${name.slice(0, most - 2).trimEnd()} …` : name;
}

function written(node: NodeSingular, { h, v }: Side, zoom: number, whole: boolean) {
  const away = 5 / zoom;
  return {
    label: shortened(node, whole),
    h,
    v,
    font: 12 / zoom,
    marginX: h === 'right' ? away : h === 'left' ? -away : 0,
    marginY: v === 'bottom' ? away : v === 'top' ? -away : 0,
  };
}
