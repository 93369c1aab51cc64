import { useDocumentTitle } from '@mantine/hooks';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import type { ExploreSearch } from './address.ts';
import { NotAnswered, NotThere } from './asking.ts';
import { Explored } from './Explored.tsx';
import classes from './ExploreView.module.css';
import { partsOf } from './ref.ts';
import { StartPage } from './StartPage.tsx';
import { useExplorer } from './use-explorer.ts';

type Props = {
  search: ExploreSearch;
  onAddress: (search: ExploreSearch, how: { replace: boolean }) => void;
  onTab: (tab: 'map' | undefined) => void;
};

/** The view an address asks for; until it has come its shape, and where it cannot come why. */
export function ExploreView({ search, onAddress, onTab }: Props) {
  const { explorer, state, problems } = useExplorer(search, onAddress);
  const { shown, trouble, steps } = state;
  const title = shown?.focus?.title;
  useDocumentTitle(title ? `${title} · Explore · Peergraph` : 'Explore · Peergraph');

  if (shown && steps.present)
    return (
      <Explored
        explorer={explorer}
        state={state}
        step={steps.present}
        shown={shown}
        problems={problems}
        tab={search.view === 'map' ? 'map' : undefined}
        onTab={onTab}
      />
    );
  if (trouble?.error instanceof NotThere)
    return <StartPage missing={partsOf(trouble.view.focus)?.key ?? trouble.view.focus} />;
  if (trouble?.error instanceof NotAnswered)
    return <ErrorPanel level={1} error={trouble.error.reason} onRetry={explorer.tryAgain} />;
  // What nobody foresaw is for the page around this one.
  if (trouble) throw trouble.error;
  return (
    <div className={classes.page}>
      <Skeletons label="The network is on its way" blocks={[[32, 0.5]]} />
      <div className={classes.bar} style={{ minHeight: 40 }} />
      <div className={classes.body} data-tab="list">
        <Skeletons label="" blocks={[560]} />
        <Skeletons label="" blocks={[560]} />
      </div>
    </div>
  );
}
