import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react';
import { MapTool } from '../../ui/MapTool.tsx';
import type { Ref } from '../ref.ts';
import type { MapController } from './controller.ts';
import type { Drawing } from './drawing.ts';
import classes from './ExploreMap.module.css';
import { type MapEvents, useExploreMap } from './use-explore-map.ts';

type Props = MapEvents & {
  map: RefObject<MapController | null>;
  drawing: Drawing;
  pointed: Ref | null;
  /** What the map shows, and how to walk on it. */
  label: string;
  onLayOut: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Under the map: what it tells, and its legend. */
  children: ReactNode;
};

/** The map itself with its tools; the list beside it says the same in words. */
export function ExploreMap(props: Props) {
  const { map, drawing, pointed, label, onLayOut, onKeyDown, children, ...events } = props;
  const place = useRef<HTMLDivElement>(null);
  useExploreMap(place, map, drawing, pointed, events);
  return (
    <figure className={classes.map}>
      <div className={classes.tools}>
        <MapTool label="Nearer" onPress={() => map.current?.zoom(1.3)} path="M9 4v10M4 9h10" />
        <MapTool label="Further away" onPress={() => map.current?.zoom(1 / 1.3)} path="M4 9h10" />
        <MapTool
          label="Fit the map (F)"
          onPress={() => map.current?.fit()}
          path="M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4"
        />
        <MapTool
          label="Lay out again (L)"
          onPress={onLayOut}
          path="M9 2.6v3M9 12.4v3M2.6 9h3M12.4 9h3M9 7.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6"
        />
      </div>
      <div
        className={classes.canvas}
        role="application"
        aria-roledescription="map"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is walked with arrow keys, as its label says.
        tabIndex={0}
        onKeyDown={onKeyDown}
        // The menu of the browser would cover that of the node.
        onContextMenu={(event) => event.preventDefault()}
        data-testid="explore-map"
        data-nodes={drawing.shown.nodes.length}
        data-ties={drawing.shown.ties.length}
      >
        <div ref={place} className={classes.place} />
      </div>
      {children}
    </figure>
  );
}
