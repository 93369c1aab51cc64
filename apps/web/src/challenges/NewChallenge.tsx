import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { WhoPosesQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useDraft } from '../ui/drafts.ts';
import fields from '../ui/Field.module.css';
import { useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import { ChallengeForm, challengeFields, topicsIn } from './ChallengeForm.tsx';
import { firstWords } from './first-words.ts';

const poseChallenge = graphql(`
  mutation PoseChallenge($input: PoseChallengeInput!) {
    poseChallenge(input: $input) {
      id
      key
    }
  }
`);

type Props = {
  person: NonNullable<NonNullable<WhoPosesQuery['viewer']>['person']>;
  text: string;
  /** The key of whom it is brought for. */
  ask: string | undefined;
};

/** Poses it, and goes on to where somebody is asked for, or to those who can help. */
export function NewChallenge({ person, text, ask }: Props) {
  const navigate = useNavigate();
  const [, send] = useMutation(poseChallenge);
  const once = useOnce();
  const { words, change, forget } = useDraft(
    { personId: person.id, what: `challenge ${text}` },
    challengeFields,
    { ...firstWords(text), outcome: '', topics: '' },
  );
  const today = new Date().toISOString().slice(0, 10);
  const cohorts = person.memberships
    .filter(({ until }) => !until || until.slice(0, 10) >= today)
    .map(({ cohort }) => cohort);
  const [cohortId, setCohort] = useState(cohorts[0]?.id ?? '');
  const { problem, isActing, act } = useAct(forget);
  const submit = () =>
    act(async () => {
      const { title, statement } = words;
      const cohort = cohortId === '' ? {} : { cohortId };
      const input = { title, statement, topics: topicsIn(words), ...cohort };
      const result = await send(once(input), { additionalTypenames: ['Challenge', 'Cohort'] });
      const posed = result.data?.poseChallenge;
      if (posed && ask)
        await navigate({ to: '/people/$key/ask', params: { key: ask }, search: { for: posed.id } });
      else if (posed) await navigate({ to: '/challenges/$key', params: { key: posed.key } });
      return result;
    });
  return (
    <ChallengeForm
      words={words}
      onChange={change}
      act={ask ? 'Keep it and go on' : 'Bring it'}
      isActing={isActing}
      problem={problem}
      onSubmit={submit}
    >
      {cohorts.length > 1 ? (
        <div className={fields.field}>
          <label htmlFor="challenge-cohort">Where</label>
          <select
            id="challenge-cohort"
            value={cohortId}
            onChange={(event) => setCohort(event.currentTarget.value)}
          >
            {cohorts.map(({ id, name, program }) => (
              <option key={id} value={id}>
                {program.name}, {name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <p className={fields.hint}>
        {cohorts.length === 1 ? `It is in ${cohorts[0]?.program.name}, ${cohorts[0]?.name}. ` : ''}
        Whoever may see you may read it; you can change and close it.
      </p>
    </ChallengeForm>
  );
}
