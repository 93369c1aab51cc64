import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { AskForm } from './AskForm.tsx';
import type { Ask } from './ask.ts';
import classes from './FindPage.module.css';
import type { FindSearch } from './find-search.ts';
import { type Asked, HyperConnections } from './HyperConnections.tsx';
import { TopicTitle } from './TopicTitle.tsx';

const finder = graphql(`
  query Finder($person: String!, $withPerson: Boolean!) {
    person(key: $person) @include(if: $withPerson) {
      id
      key
      name
      needs {
        id
        statement
      }
    }
    viewer {
      person {
        id
        key
        name
      }
    }
  }
`);

const route = getRouteApi('/find');

/** The same search as on a challenge's page, for free text, for topics, or for somebody's own need. */
export function FindPage({ composer }: { composer: (asked: Asked) => ReactNode }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [result, again] = useQuery({
    query: finder,
    variables: { person: search.person ?? '', withPerson: search.person !== undefined },
  });
  const viewer = result.data?.viewer?.person ?? null;
  const asked = search.person === undefined ? undefined : result.data?.person;
  const person = asked ?? viewer;
  const { need, topics, text } = search;
  const ask = useMemo(() => askOf({ need, topics, text }), [need, topics, text]);
  const statement = asked?.needs.find((one) => one.id === search.need)?.statement;
  const words = statement ?? (search.topics ? undefined : search.text);
  useDocumentTitle(words ? `${words} · Peergraph` : 'Find people · Peergraph');

  if (!result.data && result.error)
    return <ErrorPanel level={1} error={result.error} onRetry={again} />;
  if (!result.data)
    return (
      <Skeletons label="Looking for people who can help" blocks={[[32, 0.5], [30, 0.8], 520]} />
    );

  return (
    <div className={classes.page}>
      {ask && 'topicIds' in ask ? <TopicTitle topicIds={ask.topicIds} /> : null}
      {ask && !('topicIds' in ask) && words ? <h1>“{words}”</h1> : null}
      {ask ? null : <h1>What do you need help with?</h1>}
      {ask && 'needId' in ask ? null : (
        <AskForm
          key={search.text ?? ''}
          text={search.text ?? ''}
          folded={ask !== null}
          onFind={(text) => navigate({ search: { text, person: search.person } })}
        >
          {ask && 'text' in ask ? (
            <Button
              size="sm"
              renderRoot={(props) => (
                <Link to="/challenges/new" search={{ text: search.text }} {...props} />
              )}
            >
              Keep this as your challenge
            </Button>
          ) : null}
        </AskForm>
      )}
      {asked === null ? (
        <p role="status" className="soft">
          There is nobody here with the key “{search.person}”.
        </p>
      ) : null}
      {ask ? (
        <HyperConnections
          key={JSON.stringify(ask)}
          ask={ask}
          subject={{ name: words ?? 'what is needed', word: 'what is needed' }}
          seeker={
            person
              ? {
                  id: person.id,
                  key: person.key,
                  name: person.name,
                  you: person.id === viewer?.id,
                }
              : null
          }
          suggestions={viewer ? [{ key: viewer.key, name: viewer.name, note: 'you' }] : []}
          search={search}
          composer={composer}
          onSearch={(change) =>
            navigate({
              search: (before) => ({ ...before, ...change }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      ) : null}
    </div>
  );
}

function askOf({ need, topics, text }: Pick<FindSearch, 'need' | 'topics' | 'text'>): Ask | null {
  if (need) return { needId: need };
  if (topics) return { topicIds: topics.split(',').filter((id) => id !== '') };
  return text ? { text } : null;
}
