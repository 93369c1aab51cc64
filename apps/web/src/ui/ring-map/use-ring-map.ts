import { useMantineColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { createRingMap, type RingMapController } from './controller.ts';
import { canvasMeasure } from './measure.ts';
import { openCytoscape } from './open-cytoscape.ts';
import type { RingHighlight, RingPicture } from './picture.ts';

/**
 * Keeps one map in the element, from mount to unmount (twice over in StrictMode), and brings every change
 * of picture, highlight, size and colour scheme to it.
 */
export function useRingMap(
  place: RefObject<HTMLDivElement | null>,
  picture: RingPicture,
  highlight: RingHighlight | null,
  onPick: (key: string) => void,
): RefObject<RingMapController | null> {
  const map = useRef<RingMapController | null>(null);
  const now = useRef({ picture, highlight, onPick });
  const { colorScheme } = useMantineColorScheme();

  useEffect(() => {
    now.current = { picture, highlight, onPick };
  });

  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const { cy, close } = openCytoscape(container);
    const created = createRingMap(cy, {
      size: () => ({ width: container.clientWidth, height: container.clientHeight }),
      measure: canvasMeasure(),
      token: (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
      onPick: (key) => now.current.onPick(key),
      onPoint: (isOnPerson) => {
        container.style.cursor = isOnPerson ? 'pointer' : '';
      },
    });
    map.current = created;
    const redraw = () => created.draw(now.current.picture, now.current.highlight);
    const sized = new ResizeObserver(() => {
      redraw();
      created.fit();
    });
    sized.observe(container);
    // Names are measured again once their own typeface is there.
    let gone = false;
    document.fonts.ready.then(() => gone || redraw());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => requestAnimationFrame(() => gone || created.recolour());
    dark.addEventListener('change', recolour);
    return () => {
      gone = true;
      dark.removeEventListener('change', recolour);
      sized.disconnect();
      close();
      map.current = null;
    };
  }, [place]);

  useEffect(() => map.current?.draw(picture, highlight), [picture, highlight]);

  // The colours come from the scheme through CSS.
  useEffect(() => map.current?.recolour(), [colorScheme]);

  return map;
}
