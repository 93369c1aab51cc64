import type { Core } from 'cytoscape';

/**
 * Zooms about the pointer with Ctrl or ⌘ and the wheel, as a pinch on a trackpad does; the bare wheel goes
 * on scrolling the page. Returns what stops it.
 */
export function wheelZoom(cy: Core, container: HTMLElement): () => void {
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left, top } = container.getBoundingClientRect();
    cy.zoom({
      level: cy.zoom() * Math.exp(-event.deltaY / 300),
      renderedPosition: { x: event.clientX - left, y: event.clientY - top },
    });
  };
  container.addEventListener('wheel', onWheel, { passive: false });
  return () => container.removeEventListener('wheel', onWheel);
}

/**
 * A finger scrolls the page past the map, until somebody has gone nearer and needs to move about in it.
 * Cytoscape keeps every touch on its canvases to itself otherwise.
 */
export function scrollByFinger(cy: Core, container: HTMLElement): void {
  if (!matchMedia('(pointer: coarse)').matches) return;
  const decide = () => {
    const isNearer = cy.zoom() > 1.01;
    cy.userPanningEnabled(isNearer);
    for (const canvas of container.querySelectorAll('canvas'))
      canvas.style.touchAction = isNearer ? 'none' : 'pan-y';
  };
  cy.on('zoom', decide);
  decide();
}
