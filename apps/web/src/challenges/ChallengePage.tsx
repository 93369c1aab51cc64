import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { NotHere } from '../ui/NotHere.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import type { Seeker } from '../ui/words/seeker.ts';
import { ChallengeHead } from './ChallengeHead.tsx';
import classes from './ChallengePage.module.css';
import { OwnChallenge } from './OwnChallenge.tsx';

const challengeQuery = graphql(`
  query Challenge($key: String!, $person: String!, $withPerson: Boolean!) {
    challenge(key: $key) {
      id
      title
      ...ChallengeHead
    }
    person(key: $person) @include(if: $withPerson) {
      id
      key
      name
    }
    viewer {
      accountId
      person {
        id
      }
    }
  }
`);

type Props = {
  challengeKey: string;
  /** The key of the person it is seen for; the one who poses it when left out. */
  personKey: string | undefined;
  /** What goes under the challenge: the people who can help with it. */
  children: (found: {
    challenge: { id: string; title: string };
    seeker: Seeker | null;
    suggestions: { key: string; name: string; note: string }[];
  }) => ReactNode;
};

/** A challenge: the question, who asks it and where, and below whoever can help. */
export function ChallengePage({ challengeKey, personKey, children }: Props) {
  const [result, again] = useQuery({
    query: challengeQuery,
    variables: {
      key: challengeKey,
      person: personKey ?? '',
      withPerson: personKey !== undefined,
    },
  });
  const challenge = result.data?.challenge;
  useDocumentTitle(challenge ? `${challenge.title} · Peergraph` : 'Peergraph');

  if (result.error) return <ErrorPanel level={1} error={result.error} onRetry={again} />;
  if (challenge === null) return <NotHere what="challenge" name={challengeKey} />;
  if (!challenge)
    return (
      <Skeletons
        label="The challenge is on its way"
        blocks={[[32, 0.55], [22, 0.35], [66, 0.65], [30, 0.8], 520]}
      />
    );

  const asked = personKey === undefined ? undefined : result.data?.person;
  const meId = result.data?.viewer?.person?.id;
  const isMine = challenge.posedBy.some(({ id }) => id === meId);
  const seeker = asked ?? challenge.posedBy[0] ?? null;
  return (
    <div className={classes.page}>
      {isMine ? <OwnChallenge challenge={challenge} /> : <ChallengeHead challenge={challenge} />}
      {asked === null ? (
        <p role="status" className="soft">
          There is nobody here with the key “{personKey}”
          {seeker ? `, so this is shown for ${seeker.name}.` : '.'}
        </p>
      ) : null}
      {children({
        challenge,
        seeker: seeker
          ? {
              id: seeker.id,
              key: seeker.key,
              name: seeker.name,
              you: seeker.id === meId,
            }
          : null,
        suggestions: challenge.posedBy.map(({ key, name }) => ({
          key,
          name,
          note: 'poses this challenge',
        })),
      })}
    </div>
  );
}
