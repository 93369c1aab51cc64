import type { Core } from 'cytoscape';
import { placeOnRings } from './angles.ts';
import { elementsOf, type MeasureText, type Size } from './elements.ts';
import type { RingHighlight, RingPicture } from './picture.ts';
import { styleOf, type Token } from './style.ts';

export type RingMapController = {
  /** Shows a picture; whoever was there before stays where they were. */
  draw: (picture: RingPicture, highlight: RingHighlight | null) => void;
  /** Makes what is drawn fit the place again; forgets zooming and moving. */
  fit: () => void;
  /** Nearer (above 1) or further away, about the middle of the place. */
  zoom: (by: number) => void;
  /** Takes the colours again, after the colour scheme changed. */
  recolour: () => void;
};

type Setting = {
  size: () => Size;
  measure: MeasureText;
  token: Token;
  /** A person was pressed. */
  onPick: (key: string) => void;
  /** The pointer is on a person, or no longer. */
  onPoint?: (isOnPerson: boolean) => void;
};

/**
 * Draws ring maps on one Cytoscape instance over its whole life. Each drawing changes only what differs:
 * angles are kept, and nothing moves unless the place itself changes its size.
 */
export function createRingMap(cy: Core, setting: Setting): RingMapController {
  const { size, measure, token, onPick, onPoint } = setting;
  let angles: ReadonlyMap<string, number> = new Map();
  cy.style(styleOf(token));
  cy.on('tap', 'node[key != ""]', (event) => onPick(String(event.target.data('key'))));
  cy.on('mouseover', 'node[name]', (event) => {
    event.target.addClass('pointed');
    onPoint?.(event.target.data('key') !== '');
  });
  cy.on('mouseout', 'node[name]', (event) => {
    event.target.removeClass('pointed');
    onPoint?.(false);
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
      const isFirst = cy.elements().empty();
      change(cy, elementsOf(picture, highlight, placed, size(), measure));
      if (isFirst) fit();
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
