import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Preview } from '../ui/Preview.tsx';
import { Segments, ViewSwitch } from '../ui/Segments.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { capital } from '../ui/words/capital.ts';
import type { Seeker } from '../ui/words/seeker.ts';
import { inWords, people } from '../ui/words/steps.ts';
import classes from './PersonPage.module.css';
import type { PersonSearch } from './person-search.ts';
import { ReachedList } from './ReachedList.tsx';
import { ReachMap } from './ReachMap.tsx';

const reachQuery = graphql(`
  query Reach($personId: ID!, $three: Boolean!, $four: Boolean!) {
    person(id: $personId) {
      id
      network(first: 24) {
        edges {
          node {
            id
            key
            name
          }
        }
      }
    }
    two: reach(personId: $personId, hops: 2, first: 24) {
      ...Reached
    }
    three: reach(personId: $personId, hops: 3, first: 24) @include(if: $three) {
      ...Reached
    }
    four: reach(personId: $personId, hops: 4, first: 24) @include(if: $four) {
      ...Reached
    }
  }
`);

const wayQuery = graphql(`
  query Way($fromId: ID!, $toId: ID!) {
    paths(fromId: $fromId, toId: $toId, first: 1) {
      ...Path
    }
  }
`);

const hopValues = { 2: '2', 3: '3', 4: '4' } as const;
const hopChoices = Object.values(hopValues).map((value) => ({ value, label: `${value} steps` }));

type Props = {
  seeker: Seeker;
  search: PersonSearch;
  /** Changes the address; what is not named stays. */
  onSearch: (change: PersonSearch) => void;
};

/** Who is two (three, four) steps away and through whom: a list, and the same people on rings. */
export function StepsAway({ seeker, search, onSearch }: Props) {
  const hops = search.hops ?? 2;
  const [result, again] = useQuery({
    query: reachQuery,
    variables: { personId: seeker.id, three: hops >= 3, four: hops === 4 },
  });
  const data = result.data;
  const layers = [data?.two, data?.three, data?.four].slice(0, hops - 1);
  const reached = layers.at(-1);
  const chosen =
    reached?.people.find(({ person }) => person.key === search.card) ?? reached?.people[0];
  const [way] = useQuery({
    query: wayQuery,
    variables: { fromId: seeker.id, toId: chosen?.person.id ?? '' },
    pause: !chosen,
  });
  const path = way.data?.paths.find((one) => one.people.at(-1)?.id === chosen?.person.id);
  const choose = (card: string) => onSearch({ card });

  return (
    <section className={classes.section} data-testid="steps-away">
      <div className={classes.heading}>
        <h2>{capital(inWords(hops))} steps away</h2>
        {reached ? <p className="soft">{people(reached.total)}</p> : null}
        <div className={classes.hops}>
          <Segments
            label="How many steps away"
            value={hopValues[hops]}
            choices={hopChoices}
            onChange={(value) =>
              onSearch({
                hops: value === '3' ? 3 : value === '4' ? 4 : undefined,
                card: undefined,
              })
            }
          />
        </div>
      </div>
      {result.error ? <ErrorPanel error={result.error} onRetry={again} /> : null}
      {!reached && !result.error ? (
        <Skeletons label="People are on their way" blocks={[480]} />
      ) : null}
      {seeker.you && hops === 2 ? <Preview personId={seeker.id} topics={null} /> : null}
      {reached && reached.people.length === 0 ? (
        <StatePanel title={`Nobody you can see is ${inWords(hops)} steps away`}>
          <p>A new connection to somebody of another cohort or field would open the way.</p>
        </StatePanel>
      ) : null}
      {data && reached && reached.people.length > 0 ? (
        <>
          <ViewSwitch view={search.view} onView={(view) => onSearch({ view })} />
          <div className={classes.reach} data-view={search.view ?? 'list'}>
            <ReachedList
              reached={reached}
              opened={chosen?.person.key ?? null}
              chosen={search.card ?? null}
              path={path}
              seeker={seeker}
              onChoose={choose}
            />
            <div className={classes.map}>
              <ReachMap
                seeker={seeker}
                network={data.person?.network.edges.map(({ node }) => node) ?? []}
                layers={layers.flatMap((layer) => layer ?? [])}
                path={path}
                onChoose={choose}
              />
            </div>
          </div>
        </>
      ) : null}
    </section>
  );
}
