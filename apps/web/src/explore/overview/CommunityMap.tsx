import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { ErrorPanel } from '../../ui/ErrorPanel.tsx';
import { Skeletons } from '../../ui/Skeletons.tsx';
import type { ExploreSearch } from '../address.ts';
import explore from '../ExploreView.module.css';
import { counted } from '../kinds.ts';
import { clusterPlaces } from '../places/clusters.ts';
import type { Shown, ShownNode } from '../shown.ts';
import type { Places } from '../steps.ts';
import { OverviewBody, type OverviewSearch } from './OverviewBody.tsx';
import { communityPeople, unconnectedPeople } from './operations.ts';
import { shownPeople } from './shown-overview.ts';

type Props = {
  /** Undefined for those without any connection. */
  community: { id: number } | undefined;
  programId: string | null;
  search: ExploreSearch;
  onSearch: OverviewSearch;
};

/** As many are shown at first, and can be shown at most. */
const atFirst = 300;
const atMost = 1000;
const nowhere: Places = new Map();

/** The people of one community with their connections, or those without any. */
export function CommunityMap({ community, programId, search, onSearch }: Props) {
  const [first, setFirst] = useState(community ? atFirst : atMost);
  const [inside, askInside] = useQuery({
    query: communityPeople,
    variables: { id: community?.id ?? 0, programId, first },
    pause: !community,
  });
  const [outside, askOutside] = useQuery({
    query: unconnectedPeople,
    variables: { programId, first },
    pause: community !== undefined,
  });
  const result = community ? inside : outside;
  const graph = community ? inside.data?.community : outside.data?.unconnected;
  const shown = useMemo(() => graph && shownPeople(graph), [graph]);
  const places = usePlaces(shown);
  const sizeOf = useMemo(() => shown && sizeByTies(shown), [shown]);
  if (result.error && !shown)
    return <ErrorPanel error={result.error} onRetry={community ? askInside : askOutside} />;
  if (!shown || !sizeOf || places === undefined)
    return <Skeletons label="The people are on their way" blocks={[560]} />;
  const more = graph?.leftOut.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      {more > 0 ? (
        <div className={explore.notice}>
          <p>
            These are the {community ? '' : 'first '}
            {counted(shown.nodes.length, 'PERSON')}
            {community ? ' with the most connections' : ' by name'}; {more.toLocaleString('en-GB')}{' '}
            more are not shown.
          </p>
          {first < atMost ? (
            <Button size="xs" variant="default" onClick={() => setFirst(atMost)}>
              Show up to 1,000
            </Button>
          ) : null}
        </div>
      ) : null}
      <OverviewBody
        shown={shown}
        places={places}
        sizeOf={sizeOf}
        frame={`community ${community?.id ?? 'none'} ${shown.nodes.length}`}
        label={`Map of ${shown.nodes.length} people`}
        search={search}
        onSearch={onSearch}
      />
    </>
  );
}

function sizeByTies({ neighbours }: Shown) {
  return ({ ref }: ShownNode) => 10 + Math.min(20, (neighbours.get(ref)?.length ?? 0) / 2);
}

/** Worked out in a worker, undefined until that is done; null where nothing runs between them, and a map says nothing. */
function usePlaces(shown: Shown | undefined): Places | null | undefined {
  const [places, setPlaces] = useState<{ of: Shown; places: Places | null }>();
  useEffect(() => {
    if (!shown || shown.ties.length === 0) return;
    let isLate = false;
    clusterPlaces(shown, nowhere)
      // Where the worker cannot run, the list is better than nothing.
      .catch(() => null)
      .then((places) => isLate || setPlaces({ of: shown, places }));
    return () => {
      isLate = true;
    };
  }, [shown]);
  if (shown && shown.ties.length === 0) return null;
  return places?.of === shown ? places?.places : undefined;
}
