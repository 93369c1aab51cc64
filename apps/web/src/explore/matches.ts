import type { Node } from './gathered.ts';
import type { Filter } from './view.ts';

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
