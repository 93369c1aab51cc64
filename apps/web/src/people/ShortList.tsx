import { type ReactNode, useState } from 'react';
import page from '../ui/Page.module.css';
import classes from './PersonPage.module.css';

type Props<T> = { title: string; items: readonly T[]; children: (item: T) => ReactNode };

const atFirst = 4;

/** A list under its heading, cut to a few at first; nothing at all where there is nothing. */
export function ShortList<T>({ title, items, children }: Props<T>) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      <ul className={classes.story}>{(all ? items : items.slice(0, atFirst)).map(children)}</ul>
      {items.length > atFirst && !all ? (
        <button type="button" className={page.more} onClick={() => setAll(true)}>
          Show all {items.length}
        </button>
      ) : null}
    </section>
  );
}
