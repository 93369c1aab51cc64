import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { listed } from '../ui/words/list.ts';

const named = graphql(`
  query NamedTopics($topicIds: [ID!]!) {
    topics(ids: $topicIds) {
      id
      name
    }
  }
`);

/** “Who knows …?”, with the names of the topics the address holds the ids of. */
export function TopicTitle({ topicIds }: { topicIds: string[] }) {
  const [result] = useQuery({ query: named, variables: { topicIds } });
  const names = (result.data?.topics ?? []).map(({ name }) => name);
  const title = names.length === 0 ? 'Who knows this?' : `Who knows ${listed(names)}?`;
  useDocumentTitle(`${title} · Peergraph`);
  return <h1>{title}</h1>;
}
