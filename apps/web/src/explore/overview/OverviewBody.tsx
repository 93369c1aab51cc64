import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { ViewSwitch } from '../../ui/Segments.tsx';
import type { ExploreSearch } from '../address.ts';
import { namesakeOf } from '../communities/community.ts';
import explore from '../ExploreView.module.css';
import type { MapController } from '../map/controller.ts';
import type { Drawing } from '../map/drawing.ts';
import { ExploreMap } from '../map/ExploreMap.tsx';
import type { Ref } from '../ref.ts';
import type { Shown, ShownNode } from '../shown.ts';
import type { Places } from '../steps.ts';
import { NodeList } from '../twin/NodeList.tsx';
import { isArrow, walkInList, walkOnMap } from '../walk.ts';
import { OverviewDetails } from './OverviewDetails.tsx';
import classes from './OverviewPage.module.css';

/** Changes some of the address; what opens something is a step one can go back from. */
export type OverviewSearch = (change: ExploreSearch, how?: { replace: boolean }) => void;

type Props = {
  shown: Shown;
  /** Null where there is nothing to draw: then the list has all the room. */
  places: Places | null;
  sizeOf: (node: ShownNode) => number;
  frame: string;
  label: string;
  search: ExploreSearch;
  onSearch: OverviewSearch;
};

/** Communities, or the people of one, as list and map side by side. */
export function OverviewBody({ shown, places, sizeOf, frame, label, search, onSearch }: Props) {
  const navigate = useNavigate();
  const map = useRef<MapController | null>(null);
  const [pointed, setPointed] = useState<Ref | null>(null);
  const [moved, setMoved] = useState<Places>(new Map());
  const selected = search.select ?? null;
  const node = selected === null ? undefined : shown.byRef.get(selected);
  const tab = search.view === 'map' ? 'map' : undefined;
  const select = (ref: Ref | null) => onSearch({ select: ref ?? undefined }, { replace: true });
  const open = (ref: Ref) => {
    if (shown.byRef.get(ref)?.community)
      onSearch({ community: namesakeOf(ref), select: undefined });
    else void navigate({ to: '/explore', search: { focus: ref } });
  };
  const all = useMemo(() => new Map([...(places ?? []), ...moved]), [places, moved]);
  const drawing = useMemo(
    (): Drawing => ({ shown, places: all, selected, frame, sizeOf, rings: [] }),
    [shown, all, selected, frame, sizeOf],
  );

  /** What list and map share: Enter opens, Backspace and Escape leave. */
  const press = (event: KeyboardEvent, at: Ref | null): boolean => {
    if (event.key === 'Enter' && at !== null) open(at);
    else if (event.key === 'Escape' && selected !== null) select(null);
    else if (event.key === 'Backspace' && search.community !== undefined)
      onSearch({ community: undefined, select: undefined });
    else return false;
    return true;
  };
  const onListKey = (event: KeyboardEvent, order: readonly Ref[]) => {
    const row = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isArrow(event.key)) return press(event, row) ? event.preventDefault() : undefined;
    event.preventDefault();
    const to = walkInList(shown, order, row, event.key);
    if (to === null) return;
    select(to);
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${CSS.escape(to)}"]`)?.focus();
  };
  const onMapKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const at = node?.ref ?? shown.nodes[0]?.ref ?? null;
    if (!isArrow(event.key)) return press(event, at) ? event.preventDefault() : undefined;
    event.preventDefault();
    const to = at === null ? null : node ? walkOnMap(shown, all, at, event.key) : at;
    if (to !== null) select(to);
  };

  const details = node ? (
    <OverviewDetails node={node} shown={shown} onSelect={select} onOpen={open} />
  ) : null;
  const list = (
    <NodeList
      shown={shown}
      selected={selected}
      pointed={pointed}
      onSelect={select}
      onPoint={setPointed}
      onKeyDown={onListKey}
    >
      {details}
    </NodeList>
  );
  if (places === null) return <div className={classes.alone}>{list}</div>;
  return (
    <>
      <ViewSwitch view={tab} onView={(view) => onSearch({ view }, { replace: true })} />
      <div className={explore.body} data-tab={tab ?? 'list'}>
        <div className={explore.side}>{list}</div>
        <ExploreMap
          map={map}
          drawing={drawing}
          pointed={pointed}
          label={`${label}; the list says the same in words. Arrow keys walk along ties, Enter opens, Backspace goes back, Escape leaves.`}
          onLayOut={() => setMoved(new Map())}
          onKeyDown={onMapKey}
          onSelect={select}
          onPoint={setPointed}
          onOpen={open}
          onMenu={(ref) => select(ref)}
          onMove={(some) => setMoved((before) => new Map([...before, ...some]))}
        >
          {node ? (
            <figcaption className={`${explore.sheet} ${classes.sheet}`}>
              <h2>{node.title}</h2>
              {details}
            </figcaption>
          ) : null}
        </ExploreMap>
      </div>
      <p className="visually-hidden" role="status">
        {node ? `${node.title}. ${node.subtitle ?? ''}` : ''}
      </p>
    </>
  );
}
