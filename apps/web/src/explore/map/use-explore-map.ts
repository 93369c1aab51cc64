import { useMantineColorScheme } from '@mantine/core';
import cytoscape from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import { canvasMeasure } from '../../ui/ring-map/measure.ts';
import type { Ref } from '../ref.ts';
import type { Places, Point } from '../steps.ts';
import { createMap, type MapController } from './controller.ts';
import type { Drawing } from './drawing.ts';

export type MapEvents = {
  onSelect: (ref: Ref | null) => void;
  onOpen: (ref: Ref) => void;
  onPoint: (ref: Ref | null) => void;
  onMenu: (ref: Ref, at: Point) => void;
  onMove: (places: Places) => void;
};

/**
 * Keeps one map in the element, from mount to unmount (twice over in StrictMode), and brings every change
 * of drawing, pointed node, size and colour scheme to it.
 */
export function useExploreMap(
  place: RefObject<HTMLDivElement | null>,
  map: RefObject<MapController | null>,
  drawing: Drawing,
  pointed: Ref | null,
  events: MapEvents,
): void {
  const now = useRef(events);
  const { colorScheme } = useMantineColorScheme();
  useEffect(() => {
    now.current = events;
  });

  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const cy = cytoscape({
      container,
      layout: { name: 'preset' },
      autounselectify: true,
      boxSelectionEnabled: false,
      minZoom: 0.05,
      maxZoom: 4,
    });
    const created = createMap(cy, {
      container,
      measure: canvasMeasure(),
      token: (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
      calm: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      onSelect: (ref) => now.current.onSelect(ref),
      onOpen: (ref) => now.current.onOpen(ref),
      onMenu: (ref, at) => now.current.onMenu(ref, at),
      onMove: (places) => now.current.onMove(places),
      onPoint: (ref) => {
        container.style.cursor = ref === null ? '' : 'pointer';
        now.current.onPoint(ref);
      },
    });
    map.current = created;
    // In whole pixels, as they are compared: otherwise everything is fitted and drawn twice.
    let size = { width: container.clientWidth, height: container.clientHeight };
    const sized = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = container;
      if (clientWidth === size.width && clientHeight === size.height) return;
      size = { width: clientWidth, height: clientHeight };
      if (clientWidth > 0) created.fit();
    });
    sized.observe(container);
    // Names are measured again once their own typeface is there.
    let gone = false;
    document.fonts.ready.then(() => gone || created.rewrite());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => requestAnimationFrame(() => gone || created.recolour());
    dark.addEventListener('change', recolour);
    return () => {
      gone = true;
      dark.removeEventListener('change', recolour);
      sized.disconnect();
      cy.destroy();
      map.current = null;
    };
  }, [place, map]);

  // The colours come from the scheme through CSS.
  useEffect(() => map.current?.recolour(), [map, colorScheme]);
  useEffect(() => map.current?.draw(drawing), [map, drawing]);
  useEffect(() => map.current?.point(pointed), [map, pointed]);
}
