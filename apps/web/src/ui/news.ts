import { createContext, useContext, useEffect, useRef } from 'react';

/** Those on the page who want to know when something happened that concerns whoever is signed in. */
export type News = Set<() => void>;
export const NewsContext = createContext<News>(new Set());

/** Calls `onNews` whenever something happened elsewhere. */
export function useNews(onNews: () => void): void {
  const news = useContext(NewsContext);
  const latest = useRef(onNews);
  latest.current = onNews;
  useEffect(() => {
    const listener = () => latest.current();
    news.add(listener);
    return () => void news.delete(listener);
  }, [news]);
}
