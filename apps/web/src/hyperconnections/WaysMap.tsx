import { useMemo } from 'react';
import type { SurroundingsQuery } from '../generated/graphql.ts';
import { PersonBox } from '../ui/PersonPicker.tsx';
import { LazyRingMap } from '../ui/ring-map/LazyRingMap.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { StrongNames } from '../ui/StrongNames.tsx';
import { pathInWords, type Seeker, seekerWords } from '../ui/words/seeker.ts';
import { people } from '../ui/words/steps.ts';
import type { HyperItem } from './hyper-card.ts';
import { highlightOf, pictureOf } from './picture-of.ts';

type Props = {
  items: readonly HyperItem[];
  chosen: HyperItem | undefined;
  way: number;
  seeker: Seeker | null;
  subject: { name: string; word: string };
  around: SurroundingsQuery | undefined;
  onChoose: (key: string) => void;
  onOpen: (key: string) => void;
  suggestions: readonly { key: string; name: string; note?: string }[];
  onPerson: (key: string) => void;
};

/** The map of the ways to the proposed people: the seeker in the middle, the chosen way standing out. */
export function WaysMap({
  items,
  chosen,
  way,
  seeker,
  subject,
  around,
  suggestions,
  onChoose,
  onOpen,
  onPerson,
}: Props) {
  const picture = useMemo(
    () => (seeker ? pictureOf(seeker, items, chosen, way, around, subject.name) : null),
    [seeker, items, chosen, way, around, subject.name],
  );
  const highlight = useMemo(() => highlightOf(chosen, way), [chosen, way]);
  if (!seeker || !picture)
    return (
      <StatePanel title="Whom is it for?">
        <p>
          Then the list leaves out whom they know, says who could introduce them to the others, and
          a map shows the ways.
        </p>
        <div style={{ display: 'flex', marginTop: 14 }}>
          <PersonBox suggestions={suggestions} onPick={onPerson} />
        </div>
      </StatePanel>
    );
  const words = seekerWords(seeker);
  const path = chosen?.paths[way] ?? chosen?.paths[0];
  return (
    <LazyRingMap
      picture={picture}
      highlight={highlight}
      onPick={(key) =>
        items.some((item) => item.person.key === key) ? onChoose(key) : onOpen(key)
      }
      label={`Map of ${words.network} with ${people(items.length)} who can help; the list says the same in words.`}
      caption={
        chosen && path ? (
          <StrongNames
            sentence={pathInWords(path.sentence, seeker)}
            names={path.people.map((person) => person.name)}
          />
        ) : chosen ? (
          `${chosen.person.name}: ${words.noWay.toLocaleLowerCase('en-GB')}`
        ) : (
          'Nobody is proposed, so there is no way to show.'
        )
      }
      legend={[
        { kind: 'person', word: 'person' },
        { kind: 'expert', word: 'hyper-connection' },
        { kind: 'challenge', word: subject.word },
        { kind: 'topic', word: 'topic' },
      ]}
    />
  );
}
