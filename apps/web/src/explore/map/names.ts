import type { Core, NodeSingular } from 'cytoscape';
import { type Box, boxAround, createLabelPlacer, type Side } from '../../ui/ring-map/labels.ts';
import type { Point } from '../steps.ts';
import { placeHullTitle } from './hull-title.ts';
import { placeRingTitle, titleOf } from './ring-title.ts';

/** How a name is written; the colour is the name of one in tokens.css. */
export type NameLook = { colour: string; style: 'plain' | 'bold' | 'title'; faint: boolean };

/**
 * A name on the map: its middle lies `radius` (in units of the map) from the middle of the node towards a side, and
 * from there `shift` pixels of the screen. So it stays at its node, however one moves.
 */
export type PlacedName = {
  node: NodeSingular;
  lines: readonly string[];
  look: NameLook;
  towards: Point;
  radius: number;
  shift: Point;
};

type Measure = (text: string, bold: boolean) => number;

export const lineHeight = 16;
/** Names are not looked for a place for more nodes than this: there would be none. */
const mostNames = 160;
/** Between a shape and its name, in pixels. */
const gap = 6;

/**
 * The names there is room for at this zoom, the important ones first, always in the same size on the screen: the nearer
 * one is, the more names there are.
 */
export function placeNames(cy: Core, measure: Measure, pointed: string | null): PlacedName[] {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const [width, height] = [cy.width(), cy.height()];
  const fromMiddle = (node: NodeSingular) => {
    const { x, y } = node.position();
    return { x: x * zoom + pan.x - width / 2, y: y * zoom + pan.y - height / 2 };
  };
  const spots = cy.nodes('.thing').map((node) => ({
    node,
    id: node.id(),
    rank: rankOf(node, pointed),
    at: fromMiddle(node),
    radius: (Number(node.data('size')) * zoom) / 2,
  }));
  const inView = spots.filter(
    ({ at }) => Math.abs(at.x) < width / 2 && Math.abs(at.y) < height / 2,
  );
  const placer = createLabelPlacer(inView, boxAround({ x: 0, y: 0 }, width - 8, height - 8));
  placer.keep(toolCorner(width, height));

  const nameOf = (spot: (typeof spots)[number]): PlacedName[] => {
    const { node, rank, radius } = spot;
    if (node.hasClass('faded') && rank > 1) return [];
    const look = lookOf(node, rank < 2);
    const modelRadius = Number(node.data('size')) / 2;
    const within = linesWithin(node, 2 * radius, measure);
    if (within.length > 1) return [inside(node, within, look)];
    const name = shortened(node, node.id() === pointed);
    const size = { width: measure(name, look.style === 'bold'), height: lineHeight };
    const side = placer.place({ ...spot, ...size }, rank < 2 || node.hasClass('hub'));
    if (!side) return within.length > 0 ? [inside(node, within, look)] : [];
    const towards = directionOf(side);
    const shift = {
      x: towards.x * (gap + size.width / 2),
      y: towards.y * (gap + size.height / 2),
    };
    return [{ node, lines: [name], look, towards, radius: modelRadius, shift }];
  };
  const titleOfRing = (ring: NodeSingular): PlacedName[] => {
    const title = titleOf(String(ring.data('name')));
    const radius = Number(ring.data('size')) / 2;
    const place = { title, middle: fromMiddle(ring), radius: radius * zoom };
    const spot = placeRingTitle(place, placer, measure);
    return spot ? [{ node: ring, lines: [title], look: titleLook, radius, ...spot }] : [];
  };
  const titleOfHull = (hull: NodeSingular): PlacedName[] => {
    const title = titleOf(String(hull.data('name')));
    const radius = Number(hull.data('size')) / 2;
    const place = { title, middle: fromMiddle(hull), height: 2 * radius * zoom };
    const spot = placeHullTitle(place, placer, measure);
    return spot ? [{ node: hull, lines: [title], look: titleLook, radius, ...spot }] : [];
  };

  const wishes = inView.toSorted((a, b) => a.rank - b.rank).slice(0, mostNames);
  const first = wishes.filter(({ rank }) => rank < 2);
  return [
    ...first.flatMap(nameOf),
    ...cy.nodes('.hull').toArray().flatMap(titleOfHull),
    ...cy.nodes('.ring').toArray().flatMap(titleOfRing),
    ...wishes.slice(first.length).flatMap(nameOf),
  ];
}

const titleLook: NameLook = { colour: '--soft', style: 'title', faint: false };

/** The upper right, where the buttons of the map are when there is room beside them. */
function toolCorner(width: number, height: number): Box {
  const [right, top] = [width / 2, -height / 2];
  return { left: width < 480 ? right : right - 200, right, top, bottom: top + 58 };
}

/** Whose name comes first: 0 the pointed, selected and middle one, then by how near and how well tied. */
function rankOf(node: NodeSingular, pointed: string | null): number {
  if (node.id() === pointed) return 0;
  if (['selected', 'focus', 'way'].some((one) => node.hasClass(one))) return 1;
  if (node.hasClass('helper') || node.hasClass('community')) return 2.5;
  const ring = node.hasClass('near') ? 3 : node.hasClass('on-the-way') ? 5 : 4;
  return ring + 1 / (2 + node.degree(false));
}

/** Whoever matters most is written in ink, the others in the colour of their kind. */
function lookOf(node: NodeSingular, isBold: boolean): NameLook {
  const any = (...classes: string[]) => classes.some((one) => node.hasClass(one));
  const colour =
    isBold || any('near', 'hub')
      ? '--ink'
      : any('topic', 'discipline')
        ? '--topic-ink'
        : any('challenge')
          ? '--challenge-ink'
          : any('community')
            ? '--person-ink'
            : '--soft';
  return { colour, style: isBold ? 'bold' : 'plain', faint: any('on-the-way') };
}

/** What of a community's name there is room for in its circle: how many they are, and below what they are about. */
function linesWithin(node: NodeSingular, width: number, measure: Measure): string[] {
  if (!node.hasClass('community')) return [];
  const [count = '', word] = String(node.data('name')).split(' · ');
  const fits = (text: string) => measure(text, false) + 10 < width;
  if (word === undefined) return fits(count) ? [count] : [];
  const lines: string[] = [];
  for (const part of word.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${part}`.trim();
    if (lines.length > 0 && fits(line)) lines.splice(-1, 1, line);
    else lines.push(part);
  }
  const isRoomy = width > 44 && lines.every(fits) && (lines.length + 1) * lineHeight < 0.8 * width;
  return isRoomy ? [count, ...lines] : fits(count) ? [count] : [];
}

function inside(node: NodeSingular, lines: readonly string[], look: NameLook): PlacedName {
  const middle = { x: 0, y: 0 };
  return { node, lines, look, towards: middle, radius: 0, shift: middle };
}

function directionOf({ h, v }: Side): Point {
  return {
    x: h === 'right' ? 1 : h === 'left' ? -1 : 0,
    y: v === 'bottom' ? 1 : v === 'top' ? -1 : 0,
  };
}

/** Titles of challenges are sentences: only the one that is looked at is written out. */
function shortened(node: NodeSingular, whole: boolean): string {
  const name = String(node.data('name'));
  const most = whole ? 60 : 32;
  return name.length > most ? `${name.slice(0, most - 2).trimEnd()} …` : name;
}
