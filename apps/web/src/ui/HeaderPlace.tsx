import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The place in the header for the one box of a page; null until it is there. */
export const HeaderPlace = createContext<HTMLElement | null>(null);

/** Puts a page's own box where the search box of the other pages is. */
export function InHeader({ children }: { children: ReactNode }) {
  const place = useContext(HeaderPlace);
  return place ? createPortal(children, place) : null;
}
