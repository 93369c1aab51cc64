import { Fragment, useEffect, useRef, useState } from 'react';
import { KindShape } from '../../ui/KindShape.tsx';
import { CommunityShape } from '../communities/CommunityShape.tsx';
import { kindOf, shapeOf } from '../kinds.ts';
import type { TwinProps } from './NodeList.tsx';
import classes from './NodeTable.module.css';
import {
  type Column,
  columns,
  directionOf,
  nameColumn,
  type Sorting,
  sortedBy,
  sortingAfter,
} from './table-columns.ts';
import { useFurther } from './use-further.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** The map as a table to sort; arrow keys go from row to row, as in the list. */
export function NodeTable(props: TwinProps) {
  const { shown, selected, pointed, onSelect, onPoint, onKeyDown, children } = props;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = sortedBy(shown, sorting);
  const order = rows.map(({ ref }) => ref);
  const stop = selected !== null && order.includes(selected) ? selected : order[0];
  const table = useRef<HTMLTableElement>(null);
  const keptFocus = useKeptFocus(table, order);
  const { frame, hasFurther, look, goOn } = useFurther();
  useEffect(() => {
    const row = table.current?.querySelector<HTMLElement>('[data-selected]');
    if (selected !== null) row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const head = (column: Column) => (
    <th
      key={column.id}
      scope="col"
      aria-sort={directionOf(column, sorting)}
      data-figure={column.isFigure || undefined}
    >
      <button type="button" onClick={() => setSorting(sortingAfter(sorting, column.id))}>
        {column.title}
        <svg width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
          <path d="M1 6.5 4 9.5 7 6.5M4 9V1" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
    </th>
  );

  return (
    <div className={classes.frame}>
      <div ref={frame} className={classes.scroll} data-testid="explore-list" onScroll={look}>
        <table ref={table} className={classes.table} onMouseLeave={() => onPoint(null)}>
          <caption className="visually-hidden">What the map shows, to sort by column</caption>
          <thead>
            <tr>{[nameColumn, ...columns].map(head)}</tr>
          </thead>
          <tbody {...keptFocus} onKeyDown={(event) => onKeyDown(event, order)}>
            {rows.map((node) => (
              <Fragment key={node.ref}>
                <tr
                  data-ref={node.ref}
                  data-selected={node.ref === selected || undefined}
                  data-pointed={node.ref === pointed || undefined}
                  data-on-the-way={node.onTheWay || undefined}
                  onMouseEnter={() => onPoint(node.ref)}
                >
                  <th scope="row">
                    <span className={classes.name}>
                      {node.community ? (
                        <CommunityShape size={14} />
                      ) : (
                        <KindShape kind={shapeOf(node.kind)} size={14} />
                      )}
                      <button
                        type="button"
                        data-row={node.ref}
                        aria-expanded={node.ref === selected}
                        tabIndex={node.ref === stop ? 0 : -1}
                        onClick={() => onSelect(node.ref === selected ? null : node.ref)}
                      >
                        {node.title}
                      </button>
                    </span>
                  </th>
                  {columns.map((column) => {
                    const words = column.words?.(node) ?? column.of(node, shown);
                    return (
                      <td
                        key={column.id}
                        data-figure={column.isFigure || undefined}
                        // What is cut off is read on hovering.
                        title={typeof words === 'string' && words.length > 24 ? words : undefined}
                      >
                        {words}
                      </td>
                    );
                  })}
                </tr>
                {node.ref === selected ? (
                  <tr data-details>
                    <td colSpan={columns.length + 1}>
                      <p>{node.subtitle ?? kindOf(node.kind).word}</p>
                      {children}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {hasFurther ? (
        <button
          type="button"
          className={classes.further}
          aria-label="Columns further right"
          onClick={goOn}
        >
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="m3.5 1.5 3.5 3.5-3.5 3.5" />
          </svg>
        </button>
      ) : null}
    </div>
  );
}
