import { getRouteApi } from '@tanstack/react-router';
import { focusOf } from './address.ts';
import { ExploreView } from './ExploreView.tsx';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { StartPage } from './StartPage.tsx';

const route = getRouteApi('/explore');

/** The explorer: the network around somebody or something; where nobody is named, a place to begin. */
export function ExplorePage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (search.overview !== undefined)
    return (
      <OverviewPage
        search={search}
        onSearch={(change, how) =>
          navigate({
            search: (before) => ({ ...before, ...change }),
            replace: how?.replace ?? false,
            resetScroll: false,
          })
        }
      />
    );
  if (focusOf(search) === null) return <StartPage unreadable={search.focus} />;
  return (
    <ExploreView
      search={search}
      onAddress={(wanted, { replace }) =>
        navigate({
          search: (before) => ({ ...wanted, view: before.view }),
          replace,
          resetScroll: false,
        })
      }
      onTab={(view) =>
        navigate({ search: (before) => ({ ...before, view }), replace: true, resetScroll: false })
      }
    />
  );
}
