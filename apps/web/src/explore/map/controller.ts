import type { Core, EventObject } from 'cytoscape';
import type { Token } from '../../ui/ring-map/style.ts';
import type { Ref } from '../ref.ts';
import type { Places, Point } from '../steps.ts';
import { type Drawing, elementsOf } from './drawing.ts';
import { createNameLayer } from './name-layer.ts';
import { placeNames } from './names.ts';
import { styleOf } from './style.ts';

export type MapController = {
  /** Brings the map from what it shows to what it should show, in one batch. */
  draw: (drawing: Drawing) => void;
  /** Everything into view. */
  fit: () => void;
  /** Everything into view with the next drawing. */
  fitNext: () => void;
  /** Nearer (above 1) or further away, about the middle. */
  zoom: (by: number) => void;
  /** Fades all but one and its neighbours (or these); null fades nobody. */
  point: (ref: Ref | null) => void;
  /** The colours have changed. */
  recolour: () => void;
  /** The typeface has come. */
  rewrite: () => void;
};

type Setting = {
  /** Where the map is drawn. */
  container: HTMLElement;
  measure: (text: string, bold: boolean) => number;
  token: Token;
  calm: () => boolean;
  onSelect: (ref: Ref | null) => void;
  onOpen: (ref: Ref) => void;
  onPoint: (ref: Ref | null) => void;
  onMenu: (ref: Ref, at: Point) => void;
  onMove: (places: Places) => void;
};

const padding = 34;
/** Nearer than this a few people look lost on a large map; communities have names to hold. */
const nearestPeople = 1.3;
const nearestCommunities = 2.4;
/** A map that has not moved for as long is at rest, in milliseconds. */
const atRest = 90;

/** Draws the explorer's map on one Cytoscape instance over its whole life; only what differs is changed. */
export function createMap(cy: Core, setting: Setting): MapController {
  const { container, measure, token, calm } = setting;
  const layer = createNameLayer(cy, container, token);
  let pointed: Ref | null = null;
  let fitsNext = true;
  let frame = '';
  let naming: ReturnType<typeof setTimeout> | undefined;
  let isMoving = false;
  /** Names are placed in a moment, once for all that happens until then; after a movement when it is over. */
  const name = (wait = 0) => {
    isMoving = wait > 0;
    clearTimeout(naming);
    naming = setTimeout(() => {
      isMoving = false;
      if (!cy.destroyed()) layer.show(placeNames(cy, measure, pointed));
    }, wait);
  };
  cy.on('viewport', () => name(atRest));
  // On a slow machine one frame of a movement may take longer than that.
  cy.on('render', () => isMoving && name(atRest));
  listen(cy, setting);

  const fit = () => {
    cy.fit(cy.nodes(), padding);
    const most = cy.nodes('.thing').is('.community') ? nearestCommunities : nearestPeople;
    if (cy.zoom() > most) {
      cy.zoom(most);
      cy.center(cy.nodes());
    }
  };
  const rewrite = () => {
    layer.rewrite();
    name();
  };
  const fade = () => {
    const node = pointed === null ? cy.collection() : cy.getElementById(pointed);
    // The way that stands out goes on standing out.
    const lit = node.closedNeighborhood().union(cy.elements('.way'));
    cy.batch(() => {
      cy.elements('.faded, .lit, .pointed').removeClass('faded lit pointed');
      if (node.empty()) return;
      cy.elements('.thing, .tie').not(lit).addClass('faded');
      node.connectedEdges().addClass('lit');
      node.addClass('pointed');
    });
  };

  return {
    draw: (drawing) => {
      const before = cy.nodes('.thing');
      change(cy, elementsOf(drawing));
      fade();
      if (fitsNext || frame !== drawing.frame) fit();
      else if (
        !isAllInView(
          cy,
          before.map((node) => node.id()),
        )
      )
        widen(cy, calm());
      fitsNext = false;
      frame = drawing.frame;
      name();
    },
    fitNext: () => {
      fitsNext = true;
    },
    fit: () => {
      cy.resize();
      fit();
      name();
    },
    zoom: (by) => {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * by, renderedPosition: middle });
    },
    point: (ref) => {
      if (ref === pointed) return;
      pointed = ref;
      fade();
      name();
    },
    recolour: () => {
      cy.style(styleOf(token));
      rewrite();
    },
    rewrite,
  };
}

function listen(cy: Core, setting: Setting): void {
  const ref = (event: EventObject): Ref => event.target.id();
  cy.on('tap', (event) => {
    if (event.target === cy) setting.onSelect(null);
  });
  cy.on('tap', '.thing', (event) => setting.onSelect(ref(event)));
  cy.on('dbltap', '.thing', (event) => setting.onOpen(ref(event)));
  cy.on('cxttap', '.thing', (event) => setting.onMenu(ref(event), event.renderedPosition));
  // A long press is the right click of a finger.
  cy.on('taphold', '.thing', (event) => {
    if (event.originalEvent?.type.startsWith('touch'))
      setting.onMenu(ref(event), event.renderedPosition);
  });
  cy.on('mouseover', '.thing', (event) => setting.onPoint(ref(event)));
  cy.on('mouseout', '.thing', () => setting.onPoint(null));
  cy.on('dragfree', '.thing', (event) => {
    setting.onMove(new Map([[ref(event), { ...event.target.position() }]]));
  });
}

function change(cy: Core, wanted: ReturnType<typeof elementsOf>): void {
  const ids = new Set(wanted.map((element) => element.data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    const newcomers: typeof wanted = [];
    for (const element of wanted) {
      const present = cy.getElementById(element.data.id ?? '');
      if (present.empty()) {
        newcomers.push(element);
        continue;
      }
      present.data(element.data);
      present.classes(element.classes ?? '');
      if (element.position && !present.grabbed()) present.position(element.position);
    }
    // All at once: one after the other takes several times longer.
    cy.add(newcomers);
  });
}

/** Whether those who came in can be seen. */
function isAllInView(cy: Core, before: readonly string[]): boolean {
  const known = new Set(before);
  const { x1, y1, x2, y2 } = cy.extent();
  return cy
    .nodes('.thing')
    .toArray()
    .filter((node) => !known.has(node.id()))
    .every((node) => {
      const { x, y } = node.position();
      return x > x1 && x < x2 && y > y1 && y < y2;
    });
}

/** Goes as far away as it takes to see everybody: newcomers that stay outside would be no answer. */
function widen(cy: Core, calm: boolean): void {
  if (calm) cy.fit(cy.nodes(), padding);
  else cy.animate({ fit: { eles: cy.nodes(), padding } }, { duration: 260 });
}
