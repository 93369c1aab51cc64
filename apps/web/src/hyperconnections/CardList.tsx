import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { arrowTo } from '../ui/arrow-keys.ts';
import type { Seeker } from '../ui/words/seeker.ts';
import { Card } from './Card.tsx';
import type { AskedFor, HyperItem } from './hyper-card.ts';
import type { HyperSearch } from './hyper-search.ts';
import { useMoving } from './use-moving.ts';

type Props = {
  items: readonly HyperItem[];
  /** The key of the person whose card is chosen. */
  chosen: string | null;
  seeker: Seeker | null;
  /** Ids of the seeker's disciplines. */
  disciplines: readonly string[];
  search: HyperSearch;
  onChoose: (key: string) => void;
  onSearch: (change: HyperSearch) => void;
  onAsk?: ((key: string) => void) | undefined;
  asked?: AskedFor | undefined;
};

const most = 100;

/** The cards, best first; the arrow keys go from one to the next. */
export function CardList({
  items,
  chosen,
  seeker,
  disciplines,
  search,
  onChoose,
  onSearch,
  onAsk,
  asked,
}: Props) {
  const list = useRef<HTMLOListElement>(null);
  const first = search.first ?? 10;
  useMoving(
    list,
    items.map((item) => item.person.id),
  );

  // A card chosen on the map may be out of sight; where somebody is asked for, what is written comes first.
  useEffect(() => {
    if (!search.card || search.ask || list.current?.contains(document.activeElement)) return;
    const card = list.current?.querySelector(`[data-card="${CSS.escape(search.card)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [search.card, search.ask]);

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card-head]')];
    const place = arrowTo(event, heads);
    const next = place === null ? undefined : heads[place];
    const key = place === null ? undefined : items[place]?.person.key;
    if (!next || key === undefined) return;
    onChoose(key);
    next.focus({ preventScroll: true });
    next.closest('li')?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <ol ref={list} onKeyDown={onKeyDown} style={{ display: 'grid', gap: 12 }} data-testid="cards">
        {items.map((item) => (
          <Card
            key={item.person.id}
            item={item}
            chosen={item.person.key === chosen}
            seeker={seeker}
            anotherField={isAnotherField(item, disciplines)}
            search={search}
            onChoose={onChoose}
            onSearch={onSearch}
            asked={asked?.get(item.person.id)}
            onAsk={onAsk && (() => onAsk(item.person.key))}
          />
        ))}
      </ol>
      {items.length >= first && first < most ? (
        <Button
          variant="default"
          size="md"
          onClick={() => onSearch({ first: Math.min(most, first + 10) })}
        >
          Show more
        </Button>
      ) : null}
    </>
  );
}

function isAnotherField(item: HyperItem, disciplines: readonly string[]): boolean {
  const theirs = item.person.disciplines;
  return (
    theirs.length > 0 &&
    disciplines.length > 0 &&
    theirs.every((discipline) => !disciplines.includes(discipline.id))
  );
}
