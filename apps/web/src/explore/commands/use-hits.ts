import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import type { ExploreCommandsQuery, NodeKind } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';

const exploreCommands = graphql(`
  query ExploreCommands($text: String!, $kinds: [NodeKind!]!) {
    search(text: $text, kinds: $kinds, first: 10) {
      kind
      key
      title
      subtitle
    }
  }
`);

export type Hit = ExploreCommandsQuery['search'][number];

/** What was found, and whether it is still that of an earlier text. */
export type Hits = { hits: readonly Hit[]; isWaiting: boolean; hasFailed: boolean };

/** What is called like a text, among these kinds; nothing is asked for an empty text or no kinds. */
export function useHits(text: string, kinds: readonly NodeKind[]): Hits {
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, 160);
  const pause = asked === '' || kinds.length === 0;
  const [{ data, fetching, error }] = useQuery({
    query: exploreCommands,
    variables: { text: asked, kinds: [...kinds] },
    pause,
  });
  const isNeeded = typed !== '' && kinds.length > 0;
  return {
    hits: isNeeded ? (data?.search ?? []) : [],
    isWaiting: isNeeded && (asked !== typed || fetching),
    hasFailed: isNeeded && error !== undefined,
  };
}
