import cytoscape, { type Core } from 'cytoscape';
import { placeOnRings } from './angles.ts';
import { elementsOf, type MeasureText, type Size } from './elements.ts';
import type { RingHighlight, RingPicture } from './picture.ts';
import { scrollByFinger, wheelZoom } from './scrolling.ts';
import { styleOf, type Token } from './style.ts';

export type RingMapController = {
  /** Shows a picture; whatever was there before stays where it was. */
  draw: (picture: RingPicture, highlight: RingHighlight | null) => void;
  /** Makes what is drawn fit the place again; forgets zooming and moving. */
  fit: () => void;
  /** Nearer (above 1) or further away, about the middle of the place. */
  zoom: (by: number) => void;
  /** Takes the colours again, after the colour scheme changed. */
  recolour: () => void;
  destroy: () => void;
};

type Setting = {
  container: HTMLElement | null;
  size: () => Size;
  measure: MeasureText;
  token: Token;
  /** A person was pressed. */
  onPick: (key: string) => void;
};

/**
 * One Cytoscape instance over its whole life. Each drawing changes only what differs: angles are kept, and
 * nothing moves unless the place itself changes its size.
 */
export function createRingMap({
  container,
  size,
  measure,
  token,
  onPick,
}: Setting): RingMapController {
  const cy = cytoscape({
    container,
    headless: container === null,
    styleEnabled: true,
    style: styleOf(token),
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    minZoom: 0.5,
    maxZoom: 4,
  });
  let angles: ReadonlyMap<string, number> = new Map();
  if (container) scrollByFinger(cy, container);
  const stopWheel = container ? wheelZoom(cy, container) : () => {};
  cy.on('tap', 'node[key]', (event) => {
    const key: unknown = event.target.data('key');
    if (typeof key === 'string' && key !== '') onPick(key);
  });
  cy.on('mouseover', 'node[name]', (event) => {
    event.target.addClass('pointed');
    if (container && event.target.data('key') !== '') container.style.cursor = 'pointer';
  });
  cy.on('mouseout', 'node[name]', (event) => {
    event.target.removeClass('pointed');
    if (container) container.style.cursor = '';
  });

  const fit = () => {
    const { width, height } = size();
    cy.viewport({ zoom: 1, pan: { x: width / 2, y: height / 2 } });
  };

  return {
    draw: (picture, highlight) => {
      const placed = placeOnRings(picture.nodes, angles, picture.rings.length);
      // Whoever leaves and comes back finds the old place again.
      angles = new Map([...angles, ...placed]);
      const first = cy.elements().empty();
      change(cy, elementsOf(picture, highlight, placed, size(), measure));
      if (first) fit();
    },
    fit: () => {
      cy.resize();
      fit();
    },
    zoom: (by) => {
      const { width, height } = size();
      cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: width / 2, y: height / 2 } });
    },
    recolour: () => {
      cy.style(styleOf(token));
    },
    destroy: () => {
      stopWheel();
      cy.destroy();
    },
  };
}

/** Brings the instance from what it shows to what it should show, in one batch. */
function change(cy: Core, wanted: ReturnType<typeof elementsOf>): void {
  const ids = new Set(wanted.map((element) => element.data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of wanted) {
      const present = cy.getElementById(element.data.id ?? '');
      if (present.empty()) {
        cy.add(element);
        continue;
      }
      present.data(element.data);
      present.classes(element.classes ?? '');
      if (element.position) present.position(element.position);
    }
  });
}
