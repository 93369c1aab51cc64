import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { placeOnRings } from './angles.ts';
import { createRingMap } from './controller.ts';
import { elementsOf } from './elements.ts';
import { createLabelPlacer } from './labels.ts';
import type { RingHighlight, RingNode, RingPicture } from './picture.ts';

const size = { width: 700, height: 600 };
const measure = (text: string) => text.length * 7;

/** Lena knows Tomas and Chipo; Tomas knows Ada, who knows Mira; nobody knows a way to Pavel. */
const lena = { id: 'l', key: 'lena', name: 'Lena' };
const person = (id: string, name: string, more: Partial<RingNode>): RingNode => ({
  id,
  key: name.toLowerCase(),
  name,
  expert: false,
  named: false,
  ring: 1,
  parent: null,
  ...more,
});
const tomas = person('t', 'Tomas', {});
const chipo = person('c', 'Chipo', {});
const ada = person('a', 'Ada', { ring: 2, parent: 't' });
const mira = person('m', 'Mira', { ring: 3, parent: 'a', expert: true });
const pavel = person('p', 'Pavel', { ring: null, expert: true });
const picture: RingPicture = {
  centre: lena,
  nodes: [tomas, ada, mira, pavel, chipo],
  ties: [
    { from: 'l', to: 't' },
    { from: 'l', to: 'c' },
    { from: 't', to: 'a' },
    { from: 'a', to: 'm' },
  ],
  rings: [
    { name: 'your network', dashed: false },
    { name: 'two steps', dashed: false },
    { name: 'beyond', dashed: true },
  ],
  subject: { name: 'Sensor drift' },
};
const toMira: RingHighlight = {
  key: 'mira',
  people: ['l', 't', 'a', 'm'],
  weakest: 1,
  topic: { id: 'mi', name: 'measurement invariance' },
};

describe('angles', () => {
  test('a branch stands in one direction, and everybody has a place of their own', () => {
    const angles = placeOnRings(picture.nodes, new Map(), 3);
    expect([...angles.keys()].sort()).toEqual(['a', 'c', 'm', 'p', 't']);
    expect(angles.get('a')).toBe(angles.get('t'));
    expect(angles.get('m')).toBe(angles.get('a'));
    expect(new Set([angles.get('t'), angles.get('c'), angles.get('p')]).size).toBe(3);
  });

  test('whoever was there stays, a newcomer goes near the one it hangs on', () => {
    const before = placeOnRings(picture.nodes, new Map(), 3);
    const jun = person('j', 'Jun', { ring: 3, parent: 'a', expert: true });
    const after = placeOnRings([...picture.nodes, jun], before, 3);
    for (const [id, angle] of before) expect(after.get(id)).toBe(angle);
    const apart = Math.abs((after.get('j') ?? 9) - (before.get('m') ?? 0));
    expect(apart).toBeGreaterThan(0.15);
    expect(apart).toBeLessThan(0.6);
  });

  test('forty people on a ring all stand apart', () => {
    const crowd = Array.from({ length: 40 }, (_, place) => person(`n${place}`, `N${place}`, {}));
    const angles = [...placeOnRings(crowd, new Map(), 3).values()].sort((a, b) => a - b);
    const gaps = angles.slice(1).map((angle, place) => angle - (angles[place] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(0.1);
  });
});

describe('labels', () => {
  const bounds = { left: -100, right: 100, top: -100, bottom: 100 };
  const wish = (id: string, x: number, y: number) => ({
    id,
    at: { x, y },
    radius: 10,
    width: 60,
    height: 16,
  });

  test('a name goes outwards', () => {
    const placer = createLabelPlacer([], bounds);
    expect(placer.place(wish('right', 20, 0), false)).toEqual({ h: 'right', v: 'center' });
    expect(placer.place(wish('below', 0, 60), false)).toEqual({ h: 'center', v: 'bottom' });
  });

  test('it turns to the other side at the edge, and gives way where there is no room', () => {
    const placer = createLabelPlacer([], bounds);
    expect(placer.place(wish('edge', 80, 0), false)).toEqual({ h: 'left', v: 'center' });
    placer.keep(bounds);
    expect(placer.place(wish('late', 20, 40), false)).toBeNull();
    expect(placer.place(wish('important', 20, 40), true)).not.toBeNull();
  });
});

describe('elements', () => {
  const angles = placeOnRings(picture.nodes, new Map(), 3);
  const elements = elementsOf(picture, toMira, angles, size, measure);
  const classesOf = (id: string) => elements.find((element) => element.data.id === id)?.classes;

  test('the way stands out, its weakest step dashed; the topic hangs between challenge and expert', () => {
    expect(classesOf('m')).toBe('expert path');
    expect(classesOf('p')).toBe('expert');
    expect(classesOf('c')).toBe('');
    const ties = elements
      .filter((element) => element.group === 'edges')
      .map((element) => `${element.data.id}: ${element.classes}`);
    expect(ties.sort()).toEqual([
      'a – m: path',
      'a – t: path weakest',
      'c – l: ',
      'l – subject of l: poses',
      'l – t: path',
      'm – topic mi: meets',
      'subject of l – topic mi: meets',
    ]);
  });

  test('every name of the way is shown, and all shapes stay within the place', () => {
    const labels = elements.map((element) => element.data.label).filter(Boolean);
    expect(labels).toEqual(
      expect.arrayContaining(['Lena', 'Tomas', 'Ada', 'Mira', 'Pavel', 'measurement invariance']),
    );
    expect(labels).not.toContain('Chipo');
    for (const { position } of elements) {
      expect(Math.abs(position?.x ?? 0)).toBeLessThan(size.width / 2);
      expect(Math.abs(position?.y ?? 0)).toBeLessThan(size.height / 2);
    }
  });
});

describe('the map on one instance', () => {
  const open = () => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    const map = createRingMap(cy, {
      size: () => size,
      measure,
      token: () => '#123456',
      onPick: (key) => picked.push(key),
    });
    return { cy, map };
  };
  const picked: string[] = [];

  test('mounted, unmounted and mounted again, as StrictMode does, it shows the same', () => {
    const first = open();
    first.map.draw(picture, toMira);
    const before = first.cy.nodes().map((node) => [node.id(), node.position()]);
    first.cy.destroy();
    const second = open();
    second.map.draw(picture, toMira);
    second.map.draw(picture, toMira);
    expect(second.cy.nodes().map((node) => [node.id(), node.position()])).toEqual(before);
    second.cy.destroy();
  });

  test('a new answer moves nobody who stays, and whoever comes back finds the old place', () => {
    const { cy, map } = open();
    map.draw(picture, toMira);
    const placeOf = (id: string) => ({ ...cy.getElementById(id).position() });
    const places = { t: placeOf('t'), a: placeOf('a'), m: placeOf('m') };
    map.draw({ ...picture, nodes: [tomas, ada, chipo], ties: picture.ties.slice(0, 3) }, null);
    expect(cy.getElementById('m').empty()).toBe(true);
    expect({ t: placeOf('t'), a: placeOf('a') }).toEqual({ t: places.t, a: places.a });
    map.draw(picture, toMira);
    expect({ t: placeOf('t'), a: placeOf('a'), m: placeOf('m') }).toEqual(places);
    cy.destroy();
  });

  test('pressing a person tells who it was; the challenge is nobody', () => {
    const { cy, map } = open();
    map.draw(picture, toMira);
    cy.getElementById('m').emit('tap');
    cy.getElementById('subject of l').emit('tap');
    expect(picked).toEqual(['mira']);
    cy.destroy();
  });
});
