import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Skeletons } from '../../ui/Skeletons.tsx';
import type { ExploreSearch } from '../address.ts';
import { Choice } from '../Choice.tsx';
import { communityRef, communityTitle } from '../communities/community.ts';
import explore from '../ExploreView.module.css';
import { counted } from '../kinds.ts';
import { CommunityMap } from './CommunityMap.tsx';
import { OverviewBody, type OverviewSearch } from './OverviewBody.tsx';
import { networkOverview, overviewPrograms } from './operations.ts';
import { packed } from './pack.ts';
import { areaOf, shownOverview } from './shown-overview.ts';

type Props = { search: ExploreSearch; onSearch: OverviewSearch };

/** The whole network, or that of a program, at a glance: its communities, and what runs between them. */
export function OverviewPage({ search, onSearch }: Props) {
  const [programs, askPrograms] = useQuery({ query: overviewPrograms });
  const all = programs.data?.programs ?? [];
  const program = all.find(({ key }) => key === search.overview);
  const isKnown = search.overview === 'all' || program !== undefined;
  const [result, ask] = useQuery({
    query: networkOverview,
    variables: { programId: program?.id ?? null },
    // Until it is known which program is meant, the network of everybody would be a wrong answer.
    pause: search.overview !== 'all' && !programs.data,
  });
  const overview = result.data?.overview;
  const shown = useMemo(() => overview && shownOverview(overview), [overview]);
  const places = useMemo(() => shown && packed(shown, areaOf), [shown]);
  const opened = overview?.communities.find(({ people }) =>
    people.some(({ key }) => key === search.community),
  );
  const isUnconnected = search.community === 'none';
  const title = isUnconnected
    ? `${counted(overview?.isolated ?? 0, 'PERSON')} without a connection you can see`
    : opened
      ? communityTitle(opened)
      : overview
        ? headlineOf(overview)
        : '';
  useDocumentTitle(`${title || 'The whole network'} · Explore · Peergraph`);

  const error = result.error ?? programs.error;
  if (!overview && error)
    return (
      <ErrorPanel
        level={1}
        error={error}
        onRetry={(how) => {
          if (programs.error) askPrograms(how);
          if (result.error) ask(how);
        }}
      />
    );
  if (!overview || !shown || !places)
    return (
      <div className={explore.page}>
        <Skeletons label="The network is on its way" blocks={[[32, 0.5], 600]} />
      </div>
    );
  const isInside = isUnconnected || opened !== undefined;
  return (
    <div className={explore.page} data-tab={search.view ?? 'list'}>
      <h1>{title}</h1>
      <div className={explore.bar}>
        {isInside ? (
          <Button
            variant="default"
            size="sm"
            onClick={() => onSearch({ community: undefined, select: communityOf(search) })}
          >
            All communities
          </Button>
        ) : (
          <Choice
            label="network of"
            value={isKnown ? (search.overview ?? 'all') : 'all'}
            choices={[
              { value: 'all', title: 'everybody' },
              ...all.map(({ key, name }) => ({ value: key, title: name })),
            ]}
            onChoose={(overview) => onSearch({ overview, select: undefined })}
          />
        )}
        {overview.isolated > 0 && !isInside ? (
          <Link to="/explore" search={{ ...search, community: 'none', select: undefined }}>
            {counted(overview.isolated, 'PERSON')} without a connection you can see
          </Link>
        ) : null}
        {overview.leftOut > 0 && !isInside ? (
          <p className="soft">{overview.leftOut} smaller communities are not shown</p>
        ) : null}
      </div>
      {programs.data && !isKnown ? (
        <p role="status" className={explore.notice}>
          There is no program “{search.overview}”: this is the network of everybody.
        </p>
      ) : null}
      {search.community !== undefined && !isInside ? (
        <p role="status" className={explore.notice}>
          There is no community around “{search.community}” any more: communities are found anew
          after every import.
        </p>
      ) : null}
      {isInside ? (
        <CommunityMap
          key={search.community}
          community={opened}
          programId={program?.id ?? null}
          search={search}
          onSearch={onSearch}
        />
      ) : (
        <OverviewBody
          shown={shown}
          places={places}
          sizeOf={areaOf}
          frame={`overview ${search.overview}`}
          label={`Map of ${shown.nodes.length} communities`}
          search={search}
          onSearch={onSearch}
        />
      )}
    </div>
  );
}

function communityOf({ community }: ExploreSearch): string | undefined {
  return community === undefined || community === 'none' ? undefined : communityRef(community);
}

/** `10,000 people in 141 communities`. */
function headlineOf({
  people,
  communities,
  leftOut,
}: {
  people: number;
  communities: readonly unknown[];
  leftOut: number;
}) {
  const count = communities.length + leftOut;
  if (people === 0) return 'There is nobody in this network yet';
  if (count === 0)
    return `${counted(people, 'PERSON')}, and no connection between them that you can see`;
  return `${counted(people, 'PERSON')} in ${count === 1 ? 'one community' : `${count.toLocaleString('en-GB')} communities`}`;
}
