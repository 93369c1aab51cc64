import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { NotHere } from '../ui/NotHere.tsx';
import page from '../ui/Page.module.css';
import { Skeletons } from '../ui/Skeletons.tsx';
import { shortName } from '../ui/words/person.ts';
import { waysBetween } from './act-operations.ts';
import { Composer } from './Composer.tsx';

const askWhom = graphql(`
  query AskWhom($key: String!) {
    person(key: $key) {
      id
      key
      name
      headline
    }
    viewer {
      accountId
      person {
        id
      }
    }
  }
`);

const route = getRouteApi('/people/$key/ask');

/** Asks for an introduction to somebody one came upon, for a challenge of one's own that is chosen here. */
export function AskPage() {
  const { key } = route.useParams();
  const { for: challengeId = null } = route.useSearch();
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: askWhom, variables: { key } });
  const person = data?.person;
  const meId = data?.viewer?.person?.id;
  const [ways] = useQuery({
    query: waysBetween,
    variables: { fromId: meId ?? '', toId: person?.id ?? '' },
    pause: !person || !meId,
  });
  const [way, setWay] = useState(0);
  useDocumentTitle(person ? `Ask for ${person.name} · Peergraph` : 'Peergraph');
  if (error && !data) return <ErrorPanel level={1} error={error} onRetry={again} />;
  if (person === null) return <NotHere what="person" name={key} />;
  if (!person || (meId && !ways.data && !ways.error))
    return <Skeletons label="Looking for ways" blocks={[[32, 0.4], 120, 240]} />;
  return (
    <div className={page.page} data-width="aside">
      <header>
        <h1>
          <Link to="/people/$key" params={{ key }}>
            {person.name}
          </Link>
        </h1>
        {person.headline ? <p className="soft">{person.headline}</p> : null}
      </header>
      <Composer
        key={person.id}
        expert={person}
        paths={ways.data?.paths ?? []}
        challengeId={challengeId}
        way={way}
        onWay={setWay}
        back={`Back to ${shortName(person.name)}`}
        onClose={() => navigate({ to: '/people/$key', params: { key } })}
      />
    </div>
  );
}
