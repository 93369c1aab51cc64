import cytoscape, { type Core } from 'cytoscape';
import { scrollByFinger, wheelZoom } from './scrolling.ts';

/** A Cytoscape in this element for a map that is read, not edited: nothing is dragged, selected or laid out. */
export function openCytoscape(container: HTMLElement): { cy: Core; close: () => void } {
  const cy = cytoscape({
    container,
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    minZoom: 0.5,
    maxZoom: 4,
  });
  scrollByFinger(cy, container);
  const stopWheel = wheelZoom(cy, container);
  return {
    cy,
    close: () => {
      stopWheel();
      cy.destroy();
    },
  };
}
