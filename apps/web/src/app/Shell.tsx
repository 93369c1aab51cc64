import { Link, Outlet, useParams, useRouterState, useSearch } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { AccountMenu } from '../accounts/AccountMenu.tsx';
import { IntroductionsLink, LiveNews } from '../requests/IntroductionsLink.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { HeaderPlace } from '../ui/HeaderPlace.tsx';
import { ColourScheme } from './ColourScheme.tsx';
import classes from './Shell.module.css';

/** What stays on every page: the way to the content, the name, the search box, the colour scheme. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { person } = useSearch({ strict: false });
  const { key } = useParams({ strict: false });
  // These have a box of their own.
  const hasOwnBox = path === '/' || path === '/explore';
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useFocusOnNewPage(main, path);

  return (
    <LiveNews>
      <a className={classes.skip} href="#content">
        Skip to the content
      </a>
      <header className={classes.header}>
        <div className={classes.bar} data-wide={path === '/explore' || undefined}>
          <Link to="/" className={classes.name} aria-label="Peergraph, home">
            <img src="/favicon.svg" alt="" width="24" height="24" />
            <span>Peergraph</span>
          </Link>
          <div className={classes.search} ref={setPlace}>
            {hasOwnBox ? null : (
              <SearchBox
                key={path}
                personKey={person ?? (path.startsWith('/people/') ? key : undefined)}
              />
            )}
          </div>
          <Link to="/explore" className={classes.link}>
            Explore
          </Link>
          <IntroductionsLink />
          <ColourScheme />
          <AccountMenu />
        </div>
      </header>
      <main
        id="content"
        ref={main}
        tabIndex={-1}
        className={classes.main}
        data-wide={path === '/explore' || undefined}
      >
        <HeaderPlace value={place}>
          <Outlet />
        </HeaderPlace>
      </main>
    </LiveNews>
  );
}

/** A new page is read from its beginning: the focus goes to it; at home the search box has it already. */
function useFocusOnNewPage(main: RefObject<HTMLElement | null>, path: string): void {
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    if (path !== '/') main.current?.focus({ preventScroll: true });
  }, [main, path]);
}
