import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import type { Seeker } from '../ui/words/seeker.ts';
import { CardList } from './CardList.tsx';
import { GapNotice } from './GapNotice.tsx';
import classes from './HyperConnections.module.css';
import type { HyperSearch } from './hyper-search.ts';
import type { Need } from './need.ts';
import { hyperConnections, surroundings } from './operations.ts';
import { ResultBar } from './ResultBar.tsx';
import { UnderstoodAs } from './UnderstoodAs.tsx';
import { WaysMap } from './WaysMap.tsx';

type Props = {
  need: Need;
  /** What the middle of the map holds, and the word for it. */
  subject: { name: string; word: string };
  /** Null: for nobody in particular, without a network. */
  seeker: Seeker | null;
  suggestions: readonly { key: string; name: string; note?: string }[];
  search: HyperSearch;
  /** Changes the address; what is not named stays. */
  onSearch: (change: HyperSearch) => void;
};

/** People outside a network who can help, as cards with reasons, beside the map of the ways to them. */
export function HyperConnections({ need, subject, seeker, suggestions, search, onSearch }: Props) {
  const navigate = useNavigate();
  const [result, again] = useQuery({
    query: hyperConnections,
    variables: {
      input: {
        ...need,
        ...(seeker ? { personId: seeker.id } : { anonymous: true }),
        boldness: search.bold ?? 0.5,
        outside: search.outside ?? 'CONNECTIONS',
        first: search.first ?? 10,
      },
    },
  });
  const [around] = useQuery({
    query: surroundings,
    variables: { personId: seeker?.id ?? '' },
    pause: seeker === null,
  });
  const found = result.data?.hyperConnections;

  if (!found && result.error)
    return (
      <ErrorPanel error={result.error} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  if (!found)
    return (
      <div className={classes.waiting}>
        <Skeletons label="Looking for people who can help" heights={[30]} />
        <div className={classes.columns}>
          <Skeletons label="" heights={[70, 330, 180, 180]} />
          <Skeletons label="" heights={[620]} />
        </div>
      </div>
    );

  const chosen = found.items.find((item) => item.person.key === search.card) ?? found.items[0];
  const choose = (card: string) => onSearch({ card, way: undefined, open: undefined });
  return (
    <>
      <UnderstoodAs topics={found.understoodAs} person={seeker?.key} />
      <div className={classes.columns} data-view={search.view ?? 'list'}>
        <div className={classes.list}>
          <ResultBar
            count={found.items.length}
            more={found.items.length >= (search.first ?? 10)}
            seeker={seeker}
            suggestions={suggestions}
            search={search}
            busy={result.fetching || result.stale}
            onSearch={onSearch}
          />
          <div className={classes.cards} aria-busy={result.fetching}>
            {found.gap ? <GapNotice gap={found.gap} none={found.items.length === 0} /> : null}
            <CardList
              items={found.items}
              chosen={chosen?.person.key ?? null}
              seeker={seeker}
              disciplines={around.data?.person?.disciplines.map((one) => one.id) ?? []}
              search={search}
              onChoose={choose}
              onSearch={onSearch}
            />
          </div>
        </div>
        <div className={classes.map}>
          <WaysMap
            items={found.items}
            chosen={chosen}
            way={search.way ?? 0}
            seeker={seeker}
            subject={subject}
            around={around.data}
            onChoose={choose}
            onOpen={(key) => navigate({ to: '/people/$key', params: { key } })}
          />
        </div>
      </div>
    </>
  );
}
