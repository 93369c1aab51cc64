import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Ref } from '../ref.ts';
import { nameOf } from '../words.ts';
import listClasses from './NodeList.module.css';
import type { TwinProps } from './NodeList.tsx';
import { NodeRow } from './NodeRow.tsx';
import classes from './NodeTree.module.css';
import { above, type Branch, treeOf, visible } from './tree-rows.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/**
 * The map as a tree: everybody under the one they are best reached through. Right opens a branch and goes into it, left
 * closes it and goes back; whoever is selected can always be seen.
 */
export function NodeTree(props: TwinProps) {
  const { shown, selected, pointed, onSelect, onPoint, onKeyDown, children } = props;
  const [opened, setOpened] = useState<ReadonlySet<Ref>>(new Set());
  const tree = treeOf(shown);
  const forced = above(selected, shown);
  const isOpen = (ref: Ref) => opened.has(ref) || forced.includes(ref) || ref === shown.focus?.ref;
  const order = visible(tree, isOpen);
  const stop = selected !== null && order.includes(selected) ? selected : order[0];
  const place = useRef<HTMLDivElement>(null);
  const keptFocus = useKeptFocus(place, order);
  useEffect(() => {
    if (selected === null) return;
    const row = place.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(selected)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    // Where a key led to somebody whose branch was closed until now.
    if (place.current?.contains(document.activeElement)) row?.focus();
  }, [selected]);

  const toggle = (ref: Ref) => {
    const next = new Set(opened);
    if (!next.delete(ref)) next.add(ref);
    setOpened(next);
  };
  const onKey = (event: KeyboardEvent, { node, branches }: Branch) => {
    const opens = event.key === 'ArrowRight' && branches.length > 0 && !isOpen(node.ref);
    const closes = event.key === 'ArrowLeft' && opened.has(node.ref);
    if (!opens && !closes) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(node.ref);
  };

  const list = (branches: readonly Branch[]) => (
    <ul>
      {branches.map((branch) => {
        const { node, branches: further } = branch;
        const isFolded = !isOpen(node.ref);
        const isForced = forced.includes(node.ref) || node.ref === shown.focus?.ref;
        return (
          <li key={node.ref}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and pointer of the row within. */}
            <div
              className={listClasses.item}
              data-ref={node.ref}
              data-selected={node.ref === selected || undefined}
              data-pointed={node.ref === pointed || undefined}
              data-on-the-way={node.onTheWay || undefined}
              onMouseEnter={() => onPoint(node.ref)}
              onKeyDown={(event) => onKey(event, branch)}
            >
              {further.length > 0 && !isForced ? (
                <button
                  type="button"
                  className={classes.fold}
                  tabIndex={-1}
                  aria-expanded={!isFolded}
                  aria-label={`${further.length} through ${nameOf(node)}`}
                  onClick={() => toggle(node.ref)}
                >
                  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                    <path d="m3.5 1.5 3.5 3.5-3.5 3.5" />
                  </svg>
                </button>
              ) : null}
              <NodeRow
                node={node}
                shown={shown}
                isSelected={node.ref === selected}
                isStop={node.ref === stop}
                onSelect={onSelect}
              />
              {node.ref === selected ? <div className={listClasses.details}>{children}</div> : null}
            </div>
            {further.length > 0 && !isFolded ? list(further) : null}
          </li>
        );
      })}
    </ul>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and pointer of the rows within.
    <div
      ref={place}
      className={`${listClasses.list} ${classes.tree}`}
      data-testid="explore-list"
      {...keptFocus}
      onKeyDown={(event) => onKeyDown(event, order)}
      onMouseLeave={() => onPoint(null)}
    >
      {list(tree)}
    </div>
  );
}
