import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { WhoPosesQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useDraft } from '../ui/drafts.ts';
import fields from '../ui/form/Field.module.css';
import { Select } from '../ui/form/Select.tsx';
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
  return (
    <ChallengeForm
      words={words}
      onChange={change}
      act={ask ? 'Keep it and go on' : 'Bring it'}
      send={async ({ once }) => {
        const { title, statement } = words;
        const cohort = cohortId === '' ? {} : { cohortId };
        const input = once({ title, statement, topics: topicsIn(words), ...cohort });
        const result = await send(input, { additionalTypenames: ['Challenge', 'Cohort'] });
        const posed = result.data?.poseChallenge;
        if (posed && ask)
          await navigate({
            to: '/people/$key/ask',
            params: { key: ask },
            search: { for: posed.id },
          });
        else if (posed) await navigate({ to: '/challenges/$key', params: { key: posed.key } });
        return result;
      }}
      onDone={forget}
    >
      {cohorts.length > 1 ? (
        <Select
          label="Where"
          value={cohortId}
          onChoose={setCohort}
          choices={cohorts.map(({ id, name, program }) => ({
            value: id,
            label: `${program.name}, ${name}`,
          }))}
        />
      ) : null}
      <p className={fields.hint}>
        {cohorts.length === 1 ? `It is in ${cohorts[0]?.program.name}, ${cohorts[0]?.name}. ` : ''}
        Whoever may see you may read it; you can change and close it.
      </p>
    </ChallengeForm>
  );
}
