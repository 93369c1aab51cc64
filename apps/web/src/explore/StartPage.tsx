import { useDebouncedValue, useDocumentTitle } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { Combobox } from '../ui/combobox/Combobox.tsx';
import { KindShape } from '../ui/KindShape.tsx';
import { useSearchShortcut } from '../ui/use-shortcut.ts';
import { kinds, shapeOf } from './kinds.ts';
import { refTo } from './ref.ts';
import classes from './StartPage.module.css';

const exploreSearch = graphql(`
  query ExploreSearch($text: String!) {
    search(text: $text, first: 12) {
      id
      kind
      key
      title
      subtitle
    }
  }
`);

const beginnings = graphql(`
  query Beginnings {
    viewer {
      accountId
      person {
        id
        key
      }
    }
    programs(first: 6) {
      key
      name
      cohorts {
        key
        name
      }
    }
  }
`);

type Props = {
  /** What the address names and nobody can read. */
  unreadable?: string | undefined;
  /** What the address names and is not there. */
  missing?: string | undefined;
};

/** Where to begin: a name in the box, or one of the programs. */
export function StartPage({ unreadable, missing }: Props) {
  useDocumentTitle('Explore · Peergraph');
  const [{ data }] = useQuery({ query: beginnings });
  const you = data?.viewer?.person;
  return (
    <div className={classes.page}>
      <h1>Whose network, or what, do you want to look at?</h1>
      {missing !== undefined || unreadable !== undefined ? (
        <p role="alert" className={classes.problem}>
          {missing !== undefined
            ? `There is nothing here called “${missing}”. It may have been removed, or its key may be written differently.`
            : `The link begins with “${unreadable}”, which names nobody and nothing here. A link names a kind and a key, such as person:lena-okafor.`}
        </p>
      ) : null}
      <StartBox />
      <p>
        Or look at{' '}
        {you ? (
          <>
            <Link to="/explore" search={{ focus: refTo({ kind: 'PERSON', key: you.key }) }}>
              your own network
            </Link>
            {', or '}
          </>
        ) : null}
        <Link to="/explore" search={{ overview: 'all' }}>
          the whole network at a glance
        </Link>
        .
      </p>
      {data && data.programs.length > 0 ? (
        <section>
          <h2>Or begin with a program</h2>
          <ul className={classes.programs}>
            {data.programs.map(({ key, name, cohorts }) => (
              <li key={key}>
                <KindShape kind="program" />
                <Link to="/explore" search={{ focus: refTo({ kind: 'PROGRAM', key }) }}>
                  {name}
                </Link>
                {cohorts.length > 0 ? (
                  <ul className={classes.cohorts} aria-label={`Cohorts of ${name}`}>
                    {cohorts.map((cohort) => (
                      <li key={cohort.key}>
                        <KindShape kind="cohort" size={13} />
                        <Link
                          to="/explore"
                          search={{ focus: refTo({ kind: 'COHORT', key: cohort.key }) }}
                        >
                          {cohort.name}
                        </Link>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function StartBox() {
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  useSearchShortcut(box);
  const [text, setText] = useState('');
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, 160);
  const [result] = useQuery({
    query: exploreSearch,
    variables: { text: asked },
    pause: asked === '',
  });
  const hits = typed === '' ? [] : (result.data?.search ?? []);
  const waiting = asked !== typed || result.fetching;
  const none = typed !== '' && !waiting && hits.length === 0;
  return (
    <Combobox
      label="Start from a person, topic, challenge or program"
      placeholder="A person, a topic, a challenge, a program"
      size="large"
      inputRef={box}
      shortcut="Ctrl K"
      text={text}
      onText={setText}
      autoFocus
      waiting={waiting}
      groups={kinds
        .map(({ kind, words }) => ({
          title: words,
          choices: hits
            .filter((hit) => hit.kind === kind)
            .map((hit) => ({
              id: refTo(hit),
              title: hit.title,
              subtitle: hit.subtitle ?? null,
              marker: <KindShape kind={shapeOf(kind)} size={20} />,
            })),
        }))
        .filter(({ choices }) => choices.length > 0)}
      onChoose={(focus) => navigate({ to: '/explore', search: { focus } })}
      // Before anything is typed the programs beneath say what one can begin with.
      hint={
        typed === '' ? undefined : (
          <p className={classes.hint}>
            {result.error
              ? 'Names can’t be searched now: the server did not answer.'
              : none
                ? `Nothing here is called “${typed}”.`
                : 'Looking …'}
          </p>
        )
      }
      status={none ? 'Nothing found' : hits.length > 0 ? `${hits.length} found` : ''}
    />
  );
}
