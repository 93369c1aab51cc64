import type { Gathered, Node } from './gathered.ts';
import type { Filter, View } from './view.ts';

/**
 * Whether a node fits the filters: one of the wishes of each sort has to be met. Filters are about people;
 * everything else fits.
 */
export function matches(node: Node, filters: readonly Filter[]): boolean {
  if (node.kind !== 'PERSON') return true;
  const sorts = new Set(filters.map((one) => one.facet));
  return [...sorts].every((facet) =>
    filters.some((filter) => filter.facet === facet && meets(node, filter)),
  );
}

/** Whether people may stand on the rings of a view who are not shown: then its numbers say nothing of whom anybody knows. */
export function leavesOutPeople(view: View, { leftOut }: Pick<Gathered, 'leftOut'>): boolean {
  const { filters, hidden, until, out, closed } = view;
  return (
    filters.length + out.length + closed.length > 0 ||
    until !== null ||
    hidden.includes('PERSON') ||
    leftOut.some(({ kind }) => kind === 'PERSON')
  );
}

function meets({ facets }: Node, filter: Filter): boolean {
  if (!facets) return false;
  switch (filter.facet) {
    case 'topic':
      return facets.topics.some(({ key }) => key === filter.value);
    case 'discipline':
      return facets.disciplines.some(({ key }) => key === filter.value);
    case 'cohort':
      return facets.cohorts.some(({ key }) => key === filter.value);
    case 'language':
      return facets.languages.includes(filter.value);
    case 'asked':
      return facets.canBeAsked;
  }
}
