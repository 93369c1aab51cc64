import { Link } from '@tanstack/react-router';
import type { PersonHeadFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Avatar } from '../ui/Avatar.tsx';
import page from '../ui/Page.module.css';
import { capital } from '../ui/words/capital.ts';
import { capacityInWords, languageInWords, possessive, shortName } from '../ui/words/person.ts';
import classes from './PersonPage.module.css';

graphql(`
  fragment PersonHead on Person {
    key
    name
    headline
    affiliation
    city
    country
    languages
    capacity
    paused
  }
`);

/** The name, the largest thing on the page; what they do, where, in which languages, and whether they have room. */
type Props = { person: PersonHeadFragment; isViewer: boolean };

export function PersonHead({ person, isViewer }: Props) {
  const place = [person.city, person.country].filter(Boolean).join(', ');
  const languages = person.languages.map(languageInWords).join(', ');
  const capacity = capacityInWords(person.capacity, person.paused);
  return (
    <header className={classes.head}>
      <Avatar personKey={person.key} name={person.name} size={72} />
      <div>
        <h1>{person.name}</h1>
        {person.headline ? <p className={classes.headline}>{person.headline}</p> : null}
        <p className="soft">{[person.affiliation, place, languages].filter(Boolean).join(' · ')}</p>
        {capacity ? <p className="soft">{capital(capacity)}</p> : null}
        <p className={page.links}>
          <Link to="/explore" search={{ focus: `person:${person.key}` }}>
            Explore {possessive(shortName(person.name))} network
          </Link>
          {isViewer ? (
            <Link to="/account/about">What this graph says about you</Link>
          ) : (
            <Link to="/people/$key/ask" params={{ key: person.key }}>
              Ask for an introduction
            </Link>
          )}
        </p>
      </div>
    </header>
  );
}
