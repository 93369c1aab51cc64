import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import type { NodeKind } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const findNamed = graphql(`
  query FindNamed($text: String!, $kinds: [NodeKind!]!) {
    search(text: $text, kinds: $kinds, first: 8) {
      id
      key
      title
      subtitle
    }
  }
`);

/** Who or what of one kind has a name like the one that is typed: `typed` without the blanks around it, and what was found. */
export function useNamed(kind: NodeKind, text: string) {
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, 160);
  const [result] = useQuery({
    query: findNamed,
    variables: { text: asked, kinds: [kind] },
    pause: asked === '',
  });
  const hits = typed === '' ? [] : (result.data?.search ?? []);
  const isWaiting = asked !== typed || (asked !== '' && result.fetching);
  const isNothing = typed !== '' && !isWaiting && hits.length === 0;
  return { typed, hits, isWaiting, isNothing };
}
