import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { ChallengeHeadFragment, ChallengeStatus } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { Problem } from '../ui/Problem.tsx';
import { useAct } from '../ui/use-act.ts';
import classes from './ChallengeForm.module.css';
import { ChallengeForm, topicsIn } from './ChallengeForm.tsx';
import { ChallengeHead } from './ChallengeHead.tsx';

const changeChallenge = graphql(`
  mutation ChangeChallenge($input: ChangeChallengeInput!) {
    changeChallenge(input: $input) {
      id
      ...ChallengeHead
    }
  }
`);

type Challenge = ChallengeHeadFragment & { id: string };

/** One’s own challenge: it can be said otherwise, closed and opened again. */
export function OwnChallenge({ challenge }: { challenge: Challenge }) {
  const [isEdited, setEdited] = useState(false);
  const [, send] = useMutation(changeChallenge);
  const { problem, act } = useAct();
  const { id: challengeId, status } = challenge;
  const [words, setWords] = useState(wordsOf(challenge));
  const become = (to: ChallengeStatus) =>
    act((once) => send(once({ challengeId, status: to }, status)));
  if (isEdited)
    return (
      <section className={classes.edited}>
        <h1>Edit your challenge</h1>
        <ChallengeForm
          words={words}
          onChange={(changed) => setWords((before) => ({ ...before, ...changed }))}
          hasOutcome
          act="Save"
          send={({ once }) => {
            const { title, statement, outcome } = words;
            const said = { challengeId, title, statement, outcome, topics: topicsIn(words) };
            return send(once(said, JSON.stringify(challenge)));
          }}
          onDone={() => setEdited(false)}
          onCancel={() => setEdited(false)}
        />
      </section>
    );
  return (
    <>
      <ChallengeHead challenge={challenge} />
      <div className={classes.acts}>
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            setWords(wordsOf(challenge));
            setEdited(true);
          }}
        >
          Edit
        </Button>
        {status === 'OPEN' ? (
          <>
            <Button variant="default" size="sm" onClick={() => become('ANSWERED')}>
              Mark as answered
            </Button>
            <Button variant="default" size="sm" onClick={() => become('CLOSED')}>
              Close it
            </Button>
          </>
        ) : (
          <Button variant="default" size="sm" onClick={() => become('OPEN')}>
            Open it again
          </Button>
        )}
      </div>
      <Problem text={problem} />
    </>
  );
}

const wordsOf = ({ title, statement, outcome, topics }: Challenge) => ({
  title,
  statement: statement ?? '',
  outcome: outcome ?? '',
  topics: topics.map(({ name }) => name).join('\n'),
});
