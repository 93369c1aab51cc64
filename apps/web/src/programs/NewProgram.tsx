import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../generated/index.ts';
import fields from '../ui/Field.module.css';
import { Problem } from '../ui/Problem.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useAct } from '../ui/use-act.ts';
import { useOnce } from '../ui/use-once.ts';
import classes from './NewProgram.module.css';

const createProgram = graphql(`
  mutation CreateProgram($input: CreateProgramInput!) {
    createProgram(input: $input) {
      id
      key
    }
  }
`);

const empty = { name: '', description: '', cohort: '', starts: '', ends: '' };

/** Takes a name, and a first cohort with its days, and goes on to the program’s page. */
export function NewProgram() {
  const navigate = useNavigate();
  const [, create] = useMutation(createProgram);
  const once = useOnce();
  const [words, setWords] = useState(empty);
  const { problem, isActing, act } = useAct(() => {});
  const id = useId();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const { name, description, cohort, starts, ends } = words;
    const input = {
      name,
      description,
      cohort: { name: cohort, starts: starts || null, ends: ends || null },
    };
    act(async () => {
      const result = await create(once(input), { additionalTypenames: ['Program', 'Viewer'] });
      const made = result.data?.createProgram;
      if (made) await navigate({ to: '/programs/$key', params: { key: made.key } });
      return result;
    });
  };
  const line = (field: keyof typeof empty) => ({
    id: `${id}-${field}`,
    value: words[field],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setWords({ ...words, [field]: currentTarget.value }),
  });
  return (
    <form className={classes.form} onSubmit={onSubmit}>
      <div className={fields.field}>
        <label htmlFor={`${id}-name`}>What it is called</label>
        <input {...line('name')} required maxLength={120} autoComplete="off" />
      </div>
      <TextArea
        label="What it is about"
        hint="Stands below its name."
        value={words.description}
        most={2_000}
        onChange={(description) => setWords({ ...words, description })}
      />
      <fieldset className={classes.cohort}>
        <legend>Its first cohort</legend>
        <div className={fields.field}>
          <label htmlFor={`${id}-cohort`}>Name</label>
          <input
            {...line('cohort')}
            required
            maxLength={120}
            autoComplete="off"
            placeholder="Spring 2027"
          />
        </div>
        <div className={classes.days}>
          <div className={fields.field}>
            <label htmlFor={`${id}-starts`}>
              Starts<span className={fields.soft}> · if you know</span>
            </label>
            <input {...line('starts')} type="date" />
          </div>
          <div className={fields.field}>
            <label htmlFor={`${id}-ends`}>
              Ends<span className={fields.soft}> · if you know</span>
            </label>
            <input {...line('ends')} type="date" min={words.starts || undefined} />
          </div>
        </div>
      </fieldset>
      <Problem text={problem} />
      <div>
        <Button type="submit" size="md" loading={isActing}>
          Make it
        </Button>
      </div>
    </form>
  );
}
