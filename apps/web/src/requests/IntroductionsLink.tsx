import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { type News, NewsContext, useNews } from '../ui/news.ts';
import { follow } from './follow.ts';
import classes from './IntroductionsLink.module.css';

const waitingQuery = graphql(`
  query Waiting {
    viewer {
      accountId
      waiting
      lastEventId
      person {
        id
      }
    }
  }
`);

/** Tells everything inside of what happens elsewhere: one stream a tab, for whoever is signed in. */
export function LiveNews({ children }: { children: ReactNode }) {
  const [news] = useState<News>(() => new Set());
  const [{ data }] = useQuery({ query: waitingQuery });
  const viewer = data?.viewer;
  // Where the stream begins; later answers say where it has come to.
  const [start, setStart] = useState<{ account: string; after: string | null } | null>(null);
  const account = viewer?.person ? viewer.accountId : null;
  if (viewer && account !== null && start?.account !== account)
    setStart({ account, after: viewer.lastEventId ?? null });
  useEffect(() => {
    if (!start) return;
    const leaving = new AbortController();
    const tell = () => {
      for (const listener of news) listener();
    };
    follow(start.after, tell, leaving.signal);
    return () => leaving.abort();
  }, [start, news]);
  return <NewsContext value={news}>{children}</NewsContext>;
}

/** In the header: the way to one's introductions, and how many wait for one. */
export function IntroductionsLink() {
  const [{ data }, again] = useQuery({ query: waitingQuery });
  useNews(() => again({ requestPolicy: 'network-only' }));
  if (!data?.viewer?.person) return null;
  const { waiting } = data.viewer;
  return (
    <Link to="/introductions" className={classes.link} data-testid="introductions-link">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M2.5 5.5A1.5 1.5 0 0 1 4 4h12a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 16 16H4a1.5 1.5 0 0 1-1.5-1.5zm.5.3 7 5.2 7-5.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      <span className={classes.word}>Introductions</span>
      {waiting > 0 ? (
        <span className={classes.badge} data-testid="waiting">
          {waiting}
          <span className="visually-hidden"> {waiting === 1 ? 'waits' : 'wait'} for you</span>
        </span>
      ) : null}
    </Link>
  );
}
