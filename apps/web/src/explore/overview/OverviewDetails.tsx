import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { listed } from '../../ui/words/list.ts';
import classes from '../NodeDetails.module.css';
import type { Ref } from '../ref.ts';
import type { Shown, ShownNode } from '../shown.ts';
import { nameOf } from '../words.ts';

type Props = {
  node: ShownNode;
  shown: Shown;
  onSelect: (ref: Ref) => void;
  onOpen: (ref: Ref) => void;
};

/** As many of the communities one is tied to are named. */
const mostTied = 6;

/** What one can see and do about a community or a person of the overview. */
export function OverviewDetails({ node, shown, onSelect, onOpen }: Props) {
  const { ref, community, key, facets } = node;
  const ties = shown.ties
    .filter(({ from, to }) => from === ref || to === ref)
    .flatMap(({ from, to, count = 1 }) => {
      const other = shown.byRef.get(from === ref ? to : from);
      return other ? [{ other, count }] : [];
    });
  const topics = community ? community.about : (facets?.topics.map(({ name }) => name) ?? []);
  return (
    <div className={classes.details} data-testid="node-details">
      {topics.length > 0 ? (
        <p className={classes.soft}>
          {community
            ? `More of them know about ${listed(topics)} than others do.`
            : `Knows about ${listed(topics, 5)}.`}
        </p>
      ) : null}
      {community && ties.length > 0 ? (
        <fieldset className={classes.more}>
          <legend>Connections with</legend>
          {ties.slice(0, mostTied).map(({ other, count }) => (
            <Button key={other.ref} variant="default" size="xs" onClick={() => onSelect(other.ref)}>
              {other.community?.about[0] ?? other.title}: {count.toLocaleString('en-GB')}
            </Button>
          ))}
          {ties.length > mostTied ? (
            <span className={classes.soft}>and {ties.length - mostTied} more</span>
          ) : null}
        </fieldset>
      ) : null}
      <div className={classes.acts}>
        {community ? (
          <button type="button" onClick={() => onOpen(ref)}>
            Open this community
          </button>
        ) : (
          <>
            <button type="button" onClick={() => onOpen(ref)}>
              Explore from {nameOf(node)}
            </button>
            <Link to="/people/$key" params={{ key }}>
              Open the page of {nameOf(node)}
            </Link>
          </>
        )}
      </div>
    </div>
  );
}
