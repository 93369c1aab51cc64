import { listed } from '../../ui/words/list.ts';
import { kindOf } from '../kinds.ts';
import type { Shown, ShownNode } from '../shown.ts';

export type Column = {
  id: string;
  title: string;
  /** What a row is sorted by; null comes last either way. */
  of: (node: ShownNode, shown: Shown) => string | number | null;
  /** What stands in the cell, where that is more. */
  words?: (node: ShownNode) => string;
  /** Figures stand on the right, and the most come first. */
  isFigure?: boolean;
};

/** The columns after the name. */
export const columns: readonly Column[] = [
  {
    id: 'kind',
    title: 'What',
    of: ({ kind, community }) => (community ? 'community' : kindOf(kind).word),
  },
  { id: 'steps', title: 'Steps', of: ({ ring }) => ring, isFigure: true },
  {
    id: 'through',
    title: 'Through',
    of: ({ ring, via }, { byRef }) => {
      const names = via.flatMap((ref) => byRef.get(ref)?.title ?? []);
      return ring === null || ring < 2 || names.length === 0 ? null : listed(names, 2);
    },
  },
  {
    id: 'ties',
    title: 'Ties here',
    of: ({ ref }, { neighbours }) => neighbours.get(ref)?.length ?? 0,
    isFigure: true,
  },
  {
    id: 'topics',
    title: 'Knows about',
    of: ({ facets }) => facets?.topics[0]?.name ?? null,
    words: ({ facets }) => listed(facets?.topics.map(({ name }) => name) ?? [], 3),
  },
  {
    id: 'languages',
    title: 'Speaks',
    of: ({ facets }) =>
      facets && facets.languages.length > 0 ? facets.languages.join(', ') : null,
  },
  {
    id: 'asked',
    title: 'Can be asked',
    of: ({ facets }) => (facets ? (facets.canBeAsked ? 'now' : null) : null),
  },
  {
    id: 'more',
    title: 'More around',
    of: ({ more }) => more.reduce((sum, { count }) => sum + count, 0),
    isFigure: true,
  },
];

export const nameColumn: Column = { id: 'name', title: 'Name', of: ({ title }) => title };

/** By which column, and whether the other way round than usual: names from A, figures from the most. */
export type Sorting = { id: string; isReversed: boolean };

/** The rows in this order; in that of the map where nothing was chosen, and among equals. */
export function sortedBy(shown: Shown, sorting: Sorting | null): readonly ShownNode[] {
  const column = [nameColumn, ...columns].find(({ id }) => id === sorting?.id);
  if (!column || !sorting) return shown.nodes;
  const turn = (column.isFigure && column.id !== 'steps') !== sorting.isReversed ? -1 : 1;
  const keyed = shown.nodes.map((node) => ({ node, key: column.of(node, shown) }));
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return (a.key === null ? 1 : 0) - (b.key === null ? 1 : 0);
      return turn * compare(a.key, b.key);
    })
    .map(({ node }) => node);
}

/** The same column once more turns it round, and a third time leaves it. */
export function sortingAfter(before: Sorting | null, id: string): Sorting | null {
  if (before?.id !== id) return { id, isReversed: false };
  return before.isReversed ? null : { id, isReversed: true };
}

/** What `aria-sort` says of a column. */
export function directionOf(column: Column, sorting: Sorting | null) {
  if (sorting?.id !== column.id) return 'none';
  const fromMost = (column.isFigure && column.id !== 'steps') !== sorting.isReversed;
  return fromMost ? 'descending' : 'ascending';
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en-GB');
}
