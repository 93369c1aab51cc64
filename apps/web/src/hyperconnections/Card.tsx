import { useId } from 'react';
import { Avatar } from '../ui/Avatar.tsx';
import { markNames } from '../ui/mark-names.ts';
import { PathChips } from '../ui/PathChips.tsx';
import { capital } from '../ui/words/capital.ts';
import { languageInWords } from '../ui/words/person.ts';
import { reasonInWords, type Seeker, seekerWords } from '../ui/words/seeker.ts';
import { steps } from '../ui/words/steps.ts';
import classes from './Card.module.css';
import { CardDetails } from './CardDetails.tsx';
import type { HyperItem } from './hyper-card.ts';
import type { HyperSearch } from './hyper-search.ts';
import { loadInWords, outsideInWords } from './load-words.ts';

type Props = {
  item: HyperItem;
  chosen: boolean;
  seeker: Seeker | null;
  anotherField: boolean;
  search: HyperSearch;
  onChoose: (key: string) => void;
  onSearch: (change: HyperSearch) => void;
  onAsk?: (() => void) | undefined;
  /** How it stands, where they were asked for already. */
  asked?: { id: string; standing: string } | undefined;
};

/** One hyper-connection: who, why, and through whom; unfolded when it is the chosen one. */
export function Card(props: Props) {
  const { item, chosen, seeker, anotherField, search, onChoose, onSearch, onAsk, asked } = props;
  const id = useId();
  const { person } = item;
  const words = seeker ? seekerWords(seeker) : null;
  const path = (chosen ? item.paths[search.way ?? 0] : undefined) ?? item.paths[0];
  const load = loadInWords(item);
  const place = [person.city, person.country].filter(Boolean).join(', ');
  const languages = person.languages.map(languageInWords).join(', ');

  return (
    <li className={classes.card} data-card={person.key} data-chosen={chosen || undefined}>
      <div className={classes.who}>
        <Avatar personKey={person.key} name={person.name} />
        <div className={classes.name}>
          <h3>
            <button
              type="button"
              data-card-head=""
              aria-expanded={chosen}
              aria-controls={chosen ? `${id}-details` : undefined}
              onClick={() => onChoose(person.key)}
            >
              {person.name}
            </button>
          </h3>
          {person.headline ? <p>{person.headline}</p> : null}
          {place || languages ? <p>{[place, languages].filter(Boolean).join(' · ')}</p> : null}
        </div>
        {seeker ? (
          <p className={classes.distance}>
            <strong>{item.distance ? steps(item.distance) : 'no way seen'}</strong>
            {item.fromOutside ? (
              <span>{outsideInWords[item.fromOutside]}</span>
            ) : anotherField ? (
              <span>another field</span>
            ) : null}
            {item.raised ? <span className={classes.early}>shown early for it</span> : null}
          </p>
        ) : null}
      </div>
      <p className={classes.why}>
        {markNames(seeker ? reasonInWords(item.why, seeker) : item.why, topicNames(item)).map(
          (part) => (part.name ? <mark key={part.at}>{part.text}</mark> : part.text),
        )}
      </p>
      {load.length > 0 ? (
        <p className={classes.load} data-testid="load">
          {capital(load.join(' · '))}
        </p>
      ) : null}
      {path && words ? <PathChips path={path} start={words.label} /> : null}
      {chosen ? (
        <CardDetails
          id={`${id}-details`}
          item={item}
          seeker={seeker}
          search={search}
          onSearch={onSearch}
          onAsk={onAsk}
          asked={asked}
        />
      ) : null}
    </li>
  );
}

function topicNames(item: HyperItem): string[] {
  return item.topicPaths.flatMap((path) => [path.expertise.name, path.need.name]);
}
