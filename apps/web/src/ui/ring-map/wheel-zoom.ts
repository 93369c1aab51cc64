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
