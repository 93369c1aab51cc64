import { getRouteApi } from '@tanstack/react-router';
import { ChallengePage } from '../challenges/ChallengePage.tsx';
import { HyperConnections } from '../hyperconnections/HyperConnections.tsx';
import { Composer } from '../requests/Composer.tsx';

const route = getRouteApi('/challenges/$key');

/** A challenge with the people outside the network who can help: and what asks for one of them: three features on one page. */
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
          composer={({ item, ...asked }) => (
            <Composer
              key={item.person.id}
              expert={item.person}
              paths={item.paths}
              challengeId={challenge.id}
              {...asked}
            />
          )}
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
