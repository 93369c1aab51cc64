import { getRouteApi } from '@tanstack/react-router';
import { ChallengePage } from '../challenges/ChallengePage.tsx';
import { HyperConnections } from '../hyperconnections/HyperConnections.tsx';

const route = getRouteApi('/challenges/$key');

/** A challenge with the people outside the network who can help: two features on one page. */
export function ChallengeRoute() {
  const { key } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ChallengePage key={key} challengeKey={key} personKey={search.person}>
      {({ challenge, seeker, suggestions }) => (
        <HyperConnections
          ask={{ challengeId: challenge.id }}
          subject={{ name: challenge.title, word: 'challenge' }}
          seeker={seeker}
          suggestions={suggestions}
          search={search}
          onSearch={(change) =>
            navigate({
              search: (before) => ({ ...before, ...change }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
    </ChallengePage>
  );
}
