import type { ElementDefinition } from 'cytoscape';
import { boxAround, createLabelPlacer } from '../../ui/ring-map/labels.ts';
import type { Token } from '../../ui/ring-map/style.ts';
import { dashes } from '../line-kinds.ts';
import { type Drawing, elementsOf, nameOnMap } from '../map/drawing.ts';
import { placeHullTitle } from '../map/hull-title.ts';
import { hullsOf } from '../map/hulls.ts';
import { placeRingTitle, titleOf, titleSize, titleSpacing } from '../map/ring-title.ts';
import type { ShownNode } from '../shown.ts';
import type { Point } from '../steps.ts';
import { type Mark, round } from './marks.ts';
import { circle, outline } from './outline.ts';

export type Measure = (text: string, bold: boolean) => number;
/** A drawing brought onto paper: where a point of the map comes to lie, and how much larger everything is. */
export type Paper = {
  at: (point: Point) => Point;
  zoom: number;
  left: number;
  top: number;
  width: number;
  height: number;
};

const nowhere: Point = { x: 0, y: 0 };
/** For names, left and right; a third of it above and below. */
const room = 130;

/** The paper that holds everybody, at most 1,400 by 1,000 pixels without the room for names. */
export function paperFor({ shown, places, rings }: Drawing): Paper {
  const centre = places.get(shown.focus?.ref ?? '') ?? nowhere;
  const points = shown.nodes.map(({ ref }) => places.get(ref) ?? nowhere);
  const outer = Math.max(0, ...rings.map(({ radius }) => radius));
  const reach = (side: 'x' | 'y') => {
    const all = [...points.map((point) => point[side]), centre[side] - outer, centre[side] + outer];
    return [Math.min(...all), Math.max(...all)] as const;
  };
  const [left, right] = reach('x');
  const [top, bottom] = reach('y');
  const zoom = Math.min(1.5, 1400 / Math.max(1, right - left), 1000 / Math.max(1, bottom - top));
  return {
    zoom,
    left: 0,
    top: 0,
    width: Math.round((right - left) * zoom + 2 * room),
    height: Math.round((bottom - top) * zoom + room / 1.5),
    at: ({ x, y }) => ({ x: (x - left) * zoom + room, y: (y - top) * zoom + room / 3 }),
  };
}

/** The paper with its upper left corner elsewhere. */
export function paperAt(paper: Paper, left: number, top: number): Paper {
  const at = (point: Point) => {
    const { x, y } = paper.at(point);
    return { x: x + left, y: y + top };
  };
  return { ...paper, left, top, at };
}

/** What the map shows, as marks: rings, ties, nodes, and the names there is room for. */
export function mapMarks(drawing: Drawing, paper: Paper, token: Token, measure: Measure): Mark[] {
  const { shown, places, rings, sizeOf } = drawing;
  const at = (ref: string) => paper.at(places.get(ref) ?? nowhere);
  const elements = new Map(elementsOf(drawing).map((one) => [one.data.id ?? '', one]));
  const classesOf = (id: string) => new Set(String(elements.get(id)?.classes ?? '').split(' '));
  const centre = at(shown.focus?.ref ?? '');
  const radius = (node: ShownNode) => (sizeOf(node) / 2) * Math.min(1, Math.max(0.6, paper.zoom));
  return [
    ...hullsOf(drawing).map(({ outline: corners, tint }): Mark => {
      const path = corners.map(paper.at).map(({ x, y }) => `${round(x)} ${round(y)}`);
      const fill = token(`--community-${tint}`);
      return { d: `M${path.join('L')}Z`, fill, stroke: token('--control-line'), width: 0.6 };
    }),
    ...rings.map(
      ({ radius: ring, dashed }): Mark => ({
        d: circle(centre.x, centre.y, ring * paper.zoom),
        stroke: token('--map-ring'),
        width: 1.5,
        ...(dashed ? { dash: [3, 6] } : {}),
      }),
    ),
    ...shown.ties.map((tie) => {
      const element = elements.get(`${tie.from} ${tie.kind} ${tie.to}`);
      const [from, to] = [at(tie.from), at(tie.to)];
      const d = `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
      return { d, ...tieLook(element, token) };
    }),
    ...shown.nodes.map((node): Mark => {
      const { x, y } = at(node.ref);
      const look = nodeLook(node, classesOf(node.ref), token);
      return { d: outlineOf(node, x, y, radius(node)), ...look };
    }),
    ...names(drawing, paper, token, measure, radius, classesOf),
  ];
}

/** A community is a circle with a double edge, everything else the shape of its kind. */
function outlineOf({ kind, community }: ShownNode, x: number, y: number, radius: number): string {
  return community
    ? `${circle(x, y, radius)}${circle(x, y, radius * 0.72)}`
    : outline(kind, x, y, radius);
}

type Look = Omit<Extract<Mark, { d: string }>, 'd'>;

function tieLook(element: ElementDefinition | undefined, token: Token): Look {
  const has = new Set(String(element?.classes ?? '').split(' '));
  const any = (...classes: string[]) => classes.some((one) => has.has(one));
  if (has.has('way')) return { stroke: token('--person'), width: 3.2 };
  const colour = any('knows_about', 'about', 'part_of', 'broader', 'related', 'interested_in')
    ? '--topic-line'
    : any('means_similar', 'false_friend')
      ? '--topic'
      : any('poses', 'helped_with')
        ? '--challenge'
        : has.has('from-introduction')
          ? '--new'
          : '--map-tie';
  const dash = any('from-cohort', 'from-session', 'interested_in')
    ? dashes.met
    : any('from-mentoring', 'means_similar', 'false_friend')
      ? dashes.mentoring
      : undefined;
  return {
    stroke: token(colour),
    width: round(Number(element?.data.width ?? 1)),
    ...(dash ? { dash } : {}),
    ...(has.has('aside') ? { opacity: 0.28 } : has.has('second') ? { opacity: 0.5 } : {}),
  };
}

function nodeLook({ kind, community }: ShownNode, has: ReadonlySet<string>, token: Token): Look {
  const faint = has.has('on-the-way') ? { opacity: 0.45 } : {};
  if (has.has('helper'))
    return { fill: token('--card'), stroke: token('--new'), width: has.has('way') ? 4 : 2.5 };
  const isFull = has.has('focus') || has.has('selected') || has.has('way');
  const filled = (colour: string): Look => ({ fill: token(colour), ...faint });
  const bordered = (fill: string, stroke: string, width: number): Look => ({
    fill: token(fill),
    stroke: token(stroke),
    width,
    ...faint,
  });
  if (community) return bordered('--person-tint', '--person', 1.6);
  if (kind === 'PERSON')
    return isFull ? filled('--person') : bordered('--map-faint', '--map-faint-line', 1.2);
  if (kind === 'CHALLENGE') return filled('--challenge');
  if (kind === 'DISCIPLINE') return filled('--topic');
  return kind === 'TOPIC'
    ? bordered('--topic-tint', '--topic', 1.5)
    : bordered('--card', '--soft', 1.8);
}

/** Names where they cover nothing, the important ones first. */
function names(
  drawing: Drawing,
  paper: Paper,
  token: Token,
  measure: Measure,
  radius: (node: ShownNode) => number,
  classesOf: (id: string) => ReadonlySet<string>,
): Mark[] {
  const { shown, places, selected, rings } = drawing;
  const middle = { x: paper.left + paper.width / 2, y: paper.top + paper.height / 2 };
  const spots = shown.nodes.map((node) => {
    const { x, y } = paper.at(places.get(node.ref) ?? nowhere);
    const bold = node === shown.focus || node.ref === selected || shown.way.includes(node.ref);
    const rank = bold ? 0 : node.helper ? 1 : (node.ring ?? 4) + (node.onTheWay ? 1 : 0);
    return {
      node,
      bold,
      rank,
      id: node.ref,
      at: { x: x - middle.x, y: y - middle.y },
      radius: radius(node),
    };
  });
  const placer = createLabelPlacer(spots, boxAround(nowhere, paper.width, paper.height));
  const centre = paper.at(places.get(shown.focus?.ref ?? '') ?? nowhere);
  const titles = rings.flatMap((ring): Mark[] => {
    const title = titleOf(ring.name);
    const radius = ring.radius * paper.zoom;
    const from = { x: centre.x - middle.x, y: centre.y - middle.y };
    const spot = placeRingTitle({ title, middle: from, radius }, placer, measure);
    if (!spot) return [];
    const x = centre.x + spot.towards.x * radius + spot.shift.x;
    const y = centre.y + spot.towards.y * radius + spot.shift.y + 3.5;
    return [titleMark(title, x, y, token)];
  });
  for (const hull of hullsOf(drawing)) {
    const title = titleOf(hull.name);
    const at = paper.at(hull.middle);
    const from = { x: at.x - middle.x, y: at.y - middle.y };
    const height = hull.height * paper.zoom;
    const spot = placeHullTitle({ title, middle: from, height }, placer, measure);
    if (!spot) continue;
    const y = at.y + (spot.towards.y * height) / 2 + spot.shift.y + 3.5;
    titles.push(titleMark(title, at.x + spot.shift.x, y, token));
  }
  const written = [...spots]
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ node, bold, rank: _, ...spot }): Mark[] => {
      const whole = nameOnMap(node);
      const name = whole.length > 42 ? `${whole.slice(0, 40).trimEnd()} …` : whole;
      const width = measure(name, bold);
      const side = placer.place({ ...spot, width, height: 16 }, bold);
      if (!side) return [];
      const away = spot.radius + 5;
      const x = middle.x + spot.at.x + (side.h === 'right' ? away : side.h === 'left' ? -away : 0);
      const y =
        middle.y +
        spot.at.y +
        4 +
        (side.v === 'bottom' ? away + 8 : side.v === 'top' ? -away - 8 : 0);
      const anchor = side.h === 'right' ? 'start' : side.h === 'left' ? 'end' : 'middle';
      const colour = token(bold || node.ring === 1 ? '--ink' : '--soft');
      const faint = classesOf(node.ref).has('on-the-way') ? { opacity: 0.6 } : {};
      return [{ ...text(name, x, y, anchor, { colour, halo: token('--card') }), bold, ...faint }];
    });
  return [...titles, ...written];
}

function titleMark(title: string, x: number, y: number, token: Token): Mark {
  const colours = { colour: token('--soft'), halo: token('--card') };
  return { ...text(title, x, y, 'middle', colours), size: titleSize, spacing: titleSpacing };
}

function text(
  words: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  colours: { colour: string; halo: string },
): Extract<Mark, { text: string }> {
  return { text: words, x, y, size: 12, anchor, ...colours };
}
