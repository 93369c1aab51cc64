import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import classes from './Preview.module.css';
import { previewInWords } from './words/preview.ts';

const previewQuery = graphql(`
  query Preview($personId: ID!, $topicIds: [ID!]) {
    preview(personId: $personId, topicIds: $topicIds) {
      people
      trusted
    }
  }
`);

type Props = {
  /** Who asks; of anybody else nothing is told. */
  personId: string;
  /** What they would know; null counts everybody. */
  topics: readonly { id: string; name: string }[] | null;
};

/** How many people two steps away are counted before they are named, and what to do about it; nothing where there are none. */
export function Preview({ personId, topics }: Props) {
  const topicIds = topics?.map(({ id }) => id).slice(0, 50);
  const [{ data }] = useQuery({ query: previewQuery, variables: { personId, topicIds } });
  const preview = data?.preview;
  if (!preview || preview.people === 0) return null;
  return (
    <section className={classes.preview} aria-label="Counted, not named" data-testid="preview">
      <p className={classes.count}>{previewInWords(preview, topics)}</p>
      <p className="soft">
        They are not named to you. Ask a facilitator of your program, or somebody you know well, to
        pass on what you need.
      </p>
    </section>
  );
}
