import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PathFragment, ReachedFragment } from '../generated/graphql.ts';
import { LazyRingMap } from '../ui/ring-map/LazyRingMap.tsx';
import { StrongNames } from '../ui/StrongNames.tsx';
import { weakestStep } from '../ui/weakest-step.ts';
import { pathInWords, type Seeker, seekerWords } from '../ui/words/seeker.ts';
import { reachPicture } from './reach-picture.ts';

type Props = {
  seeker: Seeker;
  network: readonly { id: string; key: string; name: string }[];
  /** Those two steps away, then those three away, and so on. */
  layers: readonly ReachedFragment[];
  path: PathFragment | undefined;
  onChoose: (key: string) => void;
};

/** The person in the middle, their network on the first ring, those further away on the next. */
export function ReachMap({ seeker, network, layers, path, onChoose }: Props) {
  const navigate = useNavigate();
  const picture = useMemo(
    () => reachPicture(seeker, network, layers, path),
    [seeker.id, network, layers, path],
  );
  const highlight = useMemo(
    () =>
      path
        ? {
            key: path.people.at(-1)?.key ?? '',
            people: path.people.map((person) => person.id),
            weakest: weakestStep(path.hops),
            topic: null,
          }
        : null,
    [path],
  );
  const listed = layers.at(-1)?.people.map(({ person }) => person.key) ?? [];
  return (
    <LazyRingMap
      picture={picture}
      highlight={highlight}
      onPick={(key) =>
        listed.includes(key) ? onChoose(key) : navigate({ to: '/people/$key', params: { key } })
      }
      label={`Map of ${seekerWords(seeker).network} and the people beyond it; the list says the same in words.`}
      caption={
        path ? (
          <StrongNames
            sentence={pathInWords(path.sentence, seeker)}
            names={path.people.map((person) => person.name)}
          />
        ) : null
      }
      legend={[{ kind: 'person', word: 'person' }]}
    />
  );
}
