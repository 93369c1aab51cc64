import type { Act } from './acts.ts';
import { clearFilters, setLayout, setSize, setUntil, toggleKind } from './changes.ts';
import { kinds } from './kinds.ts';
import { measures } from './measures.ts';
import { type Layout, layouts } from './view.ts';

export const layoutWords: Record<Layout, string> = {
  rings: 'rings',
  clusters: 'clusters',
  hops: 'circles by steps',
  layers: 'columns by steps',
};

/** What can be changed about how the map looks: each is also a control of the page. */
export const lookActs: readonly Act[] = [
  {
    id: 'clear-filters',
    about: 'view',
    title: () => 'Remove all filters',
    can: ({ step }) => step.view.filters.length > 0,
    run: ({ explorer }) => explorer.change(clearFilters),
  },
  {
    id: 'now',
    about: 'view',
    title: () => 'Show the network as it is now',
    can: ({ step }) => step.view.until !== null,
    run: ({ explorer }) => explorer.change((view) => setUntil(view, null)),
  },
  ...layouts.map(
    (layout): Act => ({
      id: `layout-${layout}`,
      about: 'view',
      title: () => `Lay out as ${layoutWords[layout]}`,
      can: ({ step }) => step.view.layout !== layout,
      run: ({ explorer }) => explorer.change((view) => setLayout(view, layout)),
    }),
  ),
  ...measures.map(
    ({ id, title }): Act => ({
      id: `size-${id}`,
      about: 'view',
      title: () => `Size by ${title}`,
      can: ({ step }) => step.view.size !== id,
      run: ({ explorer }) => explorer.change((view) => setSize(view, id)),
    }),
  ),
  ...kinds.map(
    ({ kind, words }): Act => ({
      id: `kind-${kind.toLowerCase()}`,
      about: 'view',
      title: ({ step }) =>
        step.view.hidden.includes(kind) ? `Show ${words} again` : `Leave out ${words}`,
      can: ({ shown }) => shown.counts.has(kind),
      run: ({ explorer }) => explorer.change((view) => toggleKind(view, kind)),
    }),
  ),
];
