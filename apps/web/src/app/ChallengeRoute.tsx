import { getRouteApi } from '@tanstack/react-router';
import { ChallengePage } from '../challenges/ChallengePage.tsx';
import { HyperConnections } from '../hyperconnections/HyperConnections.tsx';
import { Composer } from '../requests/Composer.tsx';
import type { Seeker } from '../ui/words/seeker.ts';
import { useAsked } from './use-asked.ts';

const route = getRouteApi('/challenges/$key');

/** A challenge with the people outside the network who can help: and what asks for one of them: three features on one page. */
export function ChallengeRoute() {
  const { key } = route.useParams();
  const { person } = route.useSearch();
  return (
    <ChallengePage key={key} challengeKey={key} personKey={person}>
      {(found) => <Helpers {...found} />}
    </ChallengePage>
  );
}

type Props = {
  challenge: { id: string; title: string };
  seeker: Seeker | null;
  suggestions: { key: string; name: string; note: string }[];
};

function Helpers({ challenge, seeker, suggestions }: Props) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useAsked(challenge.id, seeker?.you ? seeker.id : null);
  return (
    <HyperConnections
      ask={{ challengeId: challenge.id }}
      subject={{ name: challenge.title, word: 'challenge' }}
      seeker={seeker}
      suggestions={suggestions}
      search={search}
      asked={asked}
      composer={({ item, ...composed }) => (
        <Composer
          key={item.person.id}
          expert={item.person}
          paths={item.paths}
          challengeId={challenge.id}
          {...composed}
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
  );
}
