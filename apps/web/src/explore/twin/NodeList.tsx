import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Ref } from '../ref.ts';
import type { Shown } from '../shown.ts';
import { listGroups } from './list-groups.ts';
import classes from './NodeList.module.css';
import { NodeRow } from './NodeRow.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** What every twin of the map gets: the same nodes, selection and pointer. */
export type TwinProps = {
  shown: Shown;
  selected: Ref | null;
  pointed: Ref | null;
  onSelect: (ref: Ref | null) => void;
  onPoint: (ref: Ref | null) => void;
  onKeyDown: (event: KeyboardEvent, order: readonly Ref[]) => void;
  /** What unfolds under the selected one. */
  children: ReactNode;
};

/** The map in words: everybody ring by ring, each with through whom; one stop for Tab, then arrow keys. */
export function NodeList(props: TwinProps) {
  const { shown, selected, pointed, onSelect, onPoint, onKeyDown, children } = props;
  const groups = listGroups(shown);
  const order = groups.flatMap(({ nodes }) => nodes.map(({ ref }) => ref));
  const stop = selected !== null && order.includes(selected) ? selected : order[0];
  const list = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(list, order);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[data-selected]');
    if (selected !== null) row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and pointer of the rows within.
    <div
      ref={list}
      className={classes.list}
      data-testid="explore-list"
      onKeyDown={(event) => onKeyDown(event, order)}
      onMouseLeave={() => onPoint(null)}
      {...keptFocus}
    >
      {groups.map(({ id, title, nodes, size = nodes.length, tint }, place) => (
        // Ids of groups may hold keys, and keys spaces, which would part one label into many.
        <section key={id} aria-labelledby={`group-${place}`}>
          <h2 id={`group-${place}`} className={classes.group}>
            {tint ? <i style={{ background: `var(--community-${tint})` }} /> : null}
            {title} {id === 'focus' ? null : <span>{size}</span>}
          </h2>
          <ul>
            {nodes.map((node) => (
              <li
                key={node.ref}
                className={classes.item}
                data-ref={node.ref}
                data-selected={node.ref === selected || undefined}
                data-pointed={node.ref === pointed || undefined}
                data-on-the-way={node.onTheWay || undefined}
                onMouseEnter={() => onPoint(node.ref)}
              >
                <NodeRow
                  node={node}
                  shown={shown}
                  isSelected={node.ref === selected}
                  isStop={node.ref === stop}
                  onSelect={onSelect}
                />
                {node.ref === selected ? <div className={classes.details}>{children}</div> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
