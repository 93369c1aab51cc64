import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { capital } from '../ui/words/capital.ts';
import { monthOf } from '../ui/words/dates.ts';
import { howExactly, originInWords } from '../ui/words/origin.ts';
import { shortName } from '../ui/words/person.ts';
import { type Seeker, seekerWords } from '../ui/words/seeker.ts';
import { people } from '../ui/words/steps.ts';
import classes from './PersonPage.module.css';

const networkQuery = graphql(`
  query OwnNetwork($personId: ID!, $after: String) {
    person(id: $personId) {
      id
      network(first: 12, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          hop {
            origin
            since
            evidence
          }
          node {
            id
            key
            name
            headline
          }
        }
      }
    }
  }
`);

/** Whom somebody knows, strongest connection first, a page at a time. */
export function OwnNetwork({ seeker }: { seeker: Seeker }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const [total, setTotal] = useState<number | null>(null);
  const title = seekerWords(seeker).network;
  return (
    <section className={classes.section}>
      <div className={classes.heading}>
        <h2>{capital(title)}</h2>
        {total ? <p className="soft">{people(total)}</p> : null}
      </div>
      {cursors.map((after, place) => (
        <NetworkPage
          key={after ?? ''}
          seeker={seeker}
          after={after}
          last={place === cursors.length - 1}
          onTotal={setTotal}
          onMore={(cursor) => setCursors([...cursors, cursor])}
        />
      ))}
    </section>
  );
}

type PageProps = {
  seeker: Seeker;
  after: string | null;
  last: boolean;
  onTotal: (total: number) => void;
  onMore: (cursor: string) => void;
};

function NetworkPage({ seeker, after, last, onTotal, onMore }: PageProps) {
  const [result, again] = useQuery({
    query: networkQuery,
    variables: { personId: seeker.id, after },
  });
  const network = result.data?.person?.network;
  const total = network?.totalCount;
  useEffect(() => {
    if (total !== undefined) onTotal(total);
  }, [total, onTotal]);
  if (result.error) return <ErrorPanel error={result.error} onRetry={again} />;
  if (!network) return <Skeletons label="More people are on their way" blocks={[56, 56, 56]} />;
  if (network.totalCount === 0)
    return seeker.you ? (
      <StatePanel title="You are connected with nobody yet">
        <p>
          A first connection could be somebody of your cohort, or somebody who helped with a
          challenge of yours.
        </p>
      </StatePanel>
    ) : (
      <StatePanel title="There are no connections that you can see">
        <p>{shortName(seeker.name)} may know nobody here yet, or not show it to you.</p>
      </StatePanel>
    );
  const { endCursor, hasNextPage } = network.pageInfo;
  return (
    <>
      <ul className={classes.people}>
        {network.edges.map(({ node, hop }) => (
          <li key={node.id} className={classes.person}>
            <Avatar personKey={node.key} name={node.name} size={36} />
            <div>
              <Link to="/people/$key" params={{ key: node.key }}>
                {node.name}
              </Link>
              <p className={`soft ${classes.about}`} title={howExactly(hop)}>
                {originInWords(hop.origin)}
                {hop.since ? ` since ${monthOf(hop.since)}` : ''}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {last && hasNextPage && endCursor ? (
        <div>
          <Button variant="default" size="sm" onClick={() => onMore(endCursor)}>
            Show more
          </Button>
        </div>
      ) : null}
    </>
  );
}
