import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useQuery } from 'urql';
import type { HyperConnectionsInput } from '../generated/graphql.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Preview } from '../ui/Preview.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { useSecondTry } from '../ui/use-second-try.ts';
import type { Seeker } from '../ui/words/seeker.ts';
import type { Ask } from './ask.ts';
import { CardList } from './CardList.tsx';
import { correctionsOf } from './corrections.ts';
import { GapNotice } from './GapNotice.tsx';
import classes from './HyperConnections.module.css';
import { isAsked } from './how-understood.ts';
import type { AskedFor, HyperItem } from './hyper-card.ts';
import type { HyperSearch } from './hyper-search.ts';
import { inOrder } from './in-order.ts';
import { hyperConnections, surroundings } from './operations.ts';
import { ResultBar } from './ResultBar.tsx';
import { type Understood, UnderstoodAs } from './UnderstoodAs.tsx';
import { WaysMap } from './WaysMap.tsx';

type Props = {
  ask: Ask;
  /** What the middle of the map holds, and the word for it. */
  subject: { name: string; word: string };
  /** Null: for nobody in particular, without a network. */
  seeker: Seeker | null;
  suggestions: readonly { key: string; name: string; note?: string }[];
  search: HyperSearch;
  /** Changes the address; what is not named stays. */
  onSearch: (change: HyperSearch) => void;
  /** How what was asked already stands, by the id of who was asked for. */
  asked?: AskedFor;
  /** What one writes to ask for the chosen person; left out where nobody is asked for. */
  composer?: ((asked: Asked) => ReactNode) | undefined;
};

export type Asked = {
  item: HyperItem;
  /** Which of their ways is on the card, from 0. */
  way: number;
  onWay: (way: number) => void;
  onClose: () => void;
};

/** People outside a network who can help, as cards with reasons, beside the map of the ways to them. */
export function HyperConnections(props: Props) {
  const { ask, subject, seeker, suggestions, search, onSearch, composer, asked } = props;
  const navigate = useNavigate();
  const { found, items, error, busy, again, around } = useHyperConnections(ask, seeker, search);
  const chosen = items.find((item) => item.person.key === search.card) ?? items[0];
  const choose = (card: string) => onSearch({ card, way: undefined, open: undefined });
  const waiting = !found && !error;
  const disciplines = around?.person?.disciplines.map((one) => one.id) ?? [];
  const cards = {
    chosen: chosen?.person.key ?? null,
    seeker,
    disciplines,
    search,
    onSearch,
    asked,
  };

  if (search.ask && composer && chosen && (!search.card || chosen.person.key === search.card))
    return (
      <div className={classes.columns}>
        {/* What is written comes first where there is no room beside the card. */}
        <div className={classes.written}>
          {composer({
            item: chosen,
            way: search.way ?? 0,
            onWay: (way) => onSearch({ way: way === 0 ? undefined : way }),
            onClose: () => onSearch({ ask: undefined }),
          })}
        </div>
        <div className={classes.pinned}>
          <h2 className="visually-hidden">Whom you ask for</h2>
          <CardList {...cards} items={[chosen]} onChoose={() => {}} />
        </div>
      </div>
    );
  return (
    <>
      {found ? (
        <UnderstoodAs found={found} person={seeker?.key} search={search} onSearch={onSearch} />
      ) : null}
      {waiting ? <Skeletons label="" blocks={[[30, 0.8]]} /> : null}
      <div
        className={classes.columns}
        data-view={found && items.length === 0 ? 'list' : (search.view ?? 'list')}
      >
        <div className={classes.list}>
          <ResultBar
            found={found ? items : null}
            seeker={seeker}
            suggestions={suggestions}
            search={search}
            busy={busy}
            onSearch={onSearch}
          />
          <div className={classes.cards} aria-busy={busy}>
            {error ? <ErrorPanel error={error} onRetry={again} /> : null}
            {error && (search.with || search.without) ? (
              <Button
                variant="default"
                onClick={() => onSearch({ with: undefined, without: undefined })}
              >
                Without what I corrected
              </Button>
            ) : null}
            {waiting ? <Skeletons label="" blocks={[330, 220, 220]} /> : null}
            {found?.gap ? <GapNotice gap={found.gap} none={items.length === 0} /> : null}
            {found && seeker?.you ? (
              <Preview personId={seeker.id} topics={askedFor(found.understoodAs)} />
            ) : null}
            {found ? (
              <CardList
                {...cards}
                items={items}
                onChoose={choose}
                onAsk={composer && ((card) => onSearch({ card, ask: true }))}
              />
            ) : null}
          </div>
        </div>
        <div className={classes.map}>
          {items.length > 0 ? (
            <WaysMap
              key={seeker?.id}
              items={items}
              chosen={chosen}
              way={search.way ?? 0}
              seeker={seeker}
              subject={subject}
              around={around}
              onChoose={choose}
              suggestions={suggestions}
              onPerson={(person) => onSearch({ person, card: undefined })}
              onOpen={(key) => navigate({ to: '/people/$key', params: { key } })}
            />
          ) : null}
          {waiting ? <Skeletons label="" blocks={[600]} /> : null}
        </div>
      </div>
    </>
  );
}

/** The topics of the ask itself, in whatever words. */
function askedFor(understood: readonly Understood[]) {
  return understood.filter(({ how }) => isAsked(how)).map(({ topic }) => topic);
}

/**
 * The answer for this ask and this seeker. It holds whoever is among the first at any boldness, so moving the slider
 * asks nothing: `items` are the first at the boldness that is set.
 */
function useHyperConnections(ask: Ask, seeker: Seeker | null, search: HyperSearch) {
  const { plus, without } = correctionsOf(search);
  const input: HyperConnectionsInput = {
    ...ask,
    plusTopicKeys: plus,
    withoutTopicKeys: without,
    ...(seeker ? { personId: seeker.id } : { anonymous: true }),
    everyBoldness: seeker !== null,
    outside: search.outside ?? 'CONNECTIONS',
    first: search.first ?? 10,
  };
  const [result, again] = useQuery({ query: hyperConnections, variables: { input } });
  const [around] = useQuery({
    query: surroundings,
    variables: { personId: seeker?.id ?? '' },
    pause: seeker === null,
  });
  // What was found for somebody else says nothing about this one.
  const isTheirs = result.operation?.variables.input.personId === seeker?.id;
  const error = useSecondTry({
    error: isTheirs && !result.fetching ? result.error : undefined,
    hasAnswer: result.data !== undefined,
    again,
  });
  const found = isTheirs ? result.data?.hyperConnections : undefined;
  const { bold = 0.5, first = 10 } = search;
  const items = useMemo(
    () => inOrder(found?.items ?? [], { boldness: bold, first }),
    [found, bold, first],
  );
  return {
    found,
    items,
    error,
    busy: result.fetching || result.stale,
    again,
    around: around.data?.person?.id === seeker?.id ? around.data : undefined,
  };
}
