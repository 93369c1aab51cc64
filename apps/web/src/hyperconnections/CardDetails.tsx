import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { shortName } from '../ui/words/person.ts';
import type { Seeker } from '../ui/words/seeker.ts';
import classes from './CardDetails.module.css';
import type { HyperItem } from './hyper-card.ts';
import type { HyperSearch } from './hyper-search.ts';
import { OtherWays } from './OtherWays.tsx';
import { Reasons } from './Reasons.tsx';
import { ScoreParts } from './ScoreParts.tsx';

type Props = {
  id: string;
  item: HyperItem;
  seeker: Seeker | null;
  search: HyperSearch;
  onSearch: (change: HyperSearch) => void;
  /** Opens what asks for an introduction; left out where nothing does, or it is open. */
  onAsk?: (() => void) | undefined;
  /** How it stands, where they were asked for already. */
  asked?: { id: string; standing: string } | undefined;
};

/** What the chosen card says beyond its sentence: what speaks for somebody, then numbers, then other ways. */
export function CardDetails({ id, item, seeker, search, onSearch, onAsk, asked }: Props) {
  const { person } = item;
  const others = item.paths.length - 1;
  const toggle = (part: 'evidence' | 'ways') =>
    onSearch({ open: search.open === part ? undefined : part });
  return (
    <div id={id} className={classes.details}>
      <Reasons
        id={id}
        item={item}
        all={search.open === 'evidence'}
        onAll={() => toggle('evidence')}
      />
      <ScoreParts item={item} seeker={seeker} />
      <div className={classes.acts}>
        {asked ? (
          <Link to="/introductions/$id" params={{ id: asked.id }} className={classes.page}>
            Asked. {asked.standing}
          </Link>
        ) : onAsk ? (
          <Button size="sm" onClick={onAsk}>
            Ask for an introduction
          </Button>
        ) : null}
        {others > 0 ? (
          <Button
            variant="default"
            size="sm"
            aria-expanded={search.open === 'ways'}
            aria-controls={`${id}-ways`}
            onClick={() => toggle('ways')}
          >
            Other ways ({others})
          </Button>
        ) : null}
        <Link to="/people/$key" params={{ key: person.key }} className={classes.page}>
          More about {shortName(person.name)}
        </Link>
      </div>
      <div id={`${id}-ways`} hidden={search.open !== 'ways'}>
        <OtherWays item={item} seeker={seeker} way={search.way ?? 0} onSearch={onSearch} />
      </div>
    </div>
  );
}
