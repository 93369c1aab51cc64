import { useDocumentTitle } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { NotHere } from '../ui/NotHere.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import type { Seeker } from '../ui/words/seeker.ts';
import { Knows } from './Knows.tsx';
import { OwnNetwork } from './OwnNetwork.tsx';
import { PersonHead } from './PersonHead.tsx';
import classes from './PersonPage.module.css';
import { PersonPrograms } from './PersonPrograms.tsx';
import { PersonStory } from './PersonStory.tsx';
import { StepsAway } from './StepsAway.tsx';

const personQuery = graphql(`
  query Person($key: String!) {
    person(key: $key) {
      id
      key
      name
      bio
      ...PersonHead
      ...Knows
      ...PersonStory
      ...PersonPrograms
    }
    viewer {
      person {
        id
      }
    }
  }
`);

const route = getRouteApi('/people/$key');

/** A person: who they are, what they know, who is two steps away from them. */
export function PersonPage() {
  const { key } = route.useParams();
  return <PersonByKey key={key} personKey={key} />;
}

function PersonByKey({ personKey }: { personKey: string }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [result, again] = useQuery({ query: personQuery, variables: { key: personKey } });
  const person = result.data?.person;
  useDocumentTitle(person ? `${person.name} · Peergraph` : 'Peergraph');

  if (result.error) return <ErrorPanel level={1} error={result.error} onRetry={again} />;
  if (person === null) return <NotHere what="person" name={personKey} />;
  if (!person)
    return (
      <Skeletons
        label="The person is on their way"
        blocks={[[72, 0.4], [66, 0.5], [200, 0.6], [24, 0.2], 420]}
        gap={20}
      />
    );

  const { id, key, name } = person;
  const seeker: Seeker = { id, key, name, you: id === result.data?.viewer?.person?.id };
  return (
    <div className={classes.page}>
      <PersonHead person={person} isViewer={seeker.you} />
      <div className={classes.columns}>
        <div className={classes.column}>
          {person.bio ? <p className={classes.bio}>{person.bio}</p> : null}
          <Knows person={person} />
        </div>
        <PersonStory person={person} />
      </div>
      <StepsAway
        seeker={seeker}
        search={search}
        onSearch={(change) =>
          navigate({
            search: (before) => ({ ...before, ...change }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <OwnNetwork seeker={seeker} />
      <PersonPrograms person={person} />
    </div>
  );
}
