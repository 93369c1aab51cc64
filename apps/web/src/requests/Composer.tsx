import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import type { PathFragment } from '../generated/graphql.ts';
import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { NobodyYet } from '../ui/NobodyYet.tsx';
import { SignInFirst } from '../ui/SignInFirst.tsx';
import { Skeletons } from '../ui/Skeletons.tsx';
import { useSecondTry } from '../ui/use-second-try.ts';
import { AskForm } from './AskForm.tsx';
import { beforeAsking, whoAsks } from './ask-operations.ts';
import { ChallengeChoice } from './ChallengeChoice.tsx';
import { Obstacle } from './Obstacle.tsx';
import classes from './Requests.module.css';
import { Sent } from './Sent.tsx';

type Props = {
  expert: { id: string; key: string; name: string };
  paths: readonly PathFragment[];
  /** Null: it is chosen here. */
  challengeId: string | null;
  way: number;
  onWay: (way: number) => void;
  onClose: () => void;
  /** What was typed where they were found. */
  text?: string | undefined;
  /** Where closing leads, in words. */
  back?: string;
};

/** Asks for an introduction to somebody whose card, with evidence and path, stands beside. */
export function Composer({ challengeId, text, back = 'Back to the list', ...props }: Props) {
  const { expert, onClose } = props;
  const [{ data, error }, again] = useQuery({
    query: whoAsks,
    requestPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<string | null>(challengeId);
  const [sent, setSent] = useState<{ id: string; dueAt: string | null } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Who opens it begins here.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={classes.composer} aria-labelledby="composer" data-testid="composer">
      <header className={classes.composerHead}>
        <h2 id="composer" ref={heading} tabIndex={-1}>
          {sent
            ? `Your request for ${expert.name} is sent`
            : `Ask to be introduced to ${expert.name}`}
        </h2>
        {sent ? null : (
          <Button variant="subtle" size="sm" className={classes.back ?? ''} onClick={onClose}>
            {back}
          </Button>
        )}
      </header>
      {error && !data ? <ErrorPanel error={error} onRetry={again} /> : null}
      {!data && !error ? <Skeletons label="One moment" blocks={[120, 60]} /> : null}
      {sent ? <Sent sent={sent} back={back} onClose={onClose} /> : null}
      {sent || !data ? null : !data.viewer ? (
        <SignInFirst
          isDemo={data.signIn.demoPeople.length > 0}
          then="Then you are back at this card."
        >
          <strong>Sign in to ask.</strong> Whoever is asked wants to know who asks.
        </SignInFirst>
      ) : !data.viewer.person ? (
        <NobodyYet />
      ) : chosen === null ? (
        <ChallengeChoice
          challenges={data.viewer.person.challenges}
          text={text}
          expertKey={expert.key}
          onChoose={setChosen}
        />
      ) : (
        <Prepared
          {...props}
          learnerId={data.viewer.person.id}
          challengeId={chosen}
          onSent={setSent}
        />
      )}
    </section>
  );
}

type PreparedProps = Omit<Props, 'challengeId' | 'text' | 'back'> & {
  learnerId: string;
  challengeId: string;
  onSent: (sent: { id: string; dueAt: string | null }) => void;
};

/** Limits first: they are told before anything is written. */
function Prepared({ learnerId, challengeId, ...props }: PreparedProps) {
  const { expert, way, onWay, onClose, onSent } = props;
  // The list may be somebody else’s.
  const paths = props.paths.filter(({ people }) => people[0]?.id === learnerId);
  const brokerIds = paths.flatMap(({ people }) => people.at(-2)?.id ?? []);
  const [{ data, error: failed }, again] = useQuery({
    query: beforeAsking,
    variables: { toId: expert.id, challengeId, brokerIds },
    requestPolicy: 'cache-and-network',
  });
  const error = useSecondTry({ error: failed, hasAnswer: data !== undefined, again });
  if (error && !data) return <ErrorPanel error={error} onRetry={again} />;
  if (!data?.prospect || !data.challenge)
    return <Skeletons label="Looking at what there is to know first" blocks={[120, 60, 60]} />;
  const { prospect, challenge, brokerRecords } = data;
  if (prospect.obstacle)
    return (
      <Obstacle
        {...prospect.obstacle}
        expert={expert}
        poser={challenge.posedBy[0]?.name}
        openId={prospect.openRequest?.id}
        onClose={onClose}
      />
    );
  return (
    <AskForm
      key={challenge.id}
      learnerId={learnerId}
      expert={expert}
      challenge={challenge}
      paths={paths}
      prospect={prospect}
      records={brokerRecords ?? []}
      way={way}
      onWay={onWay}
      onSent={onSent}
      onRefused={() => again({ requestPolicy: 'network-only' })}
    />
  );
}
