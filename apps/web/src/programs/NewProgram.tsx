import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../generated/index.ts';
import { Form } from '../ui/form/Form.tsx';
import { Line } from '../ui/form/Line.tsx';
import { TextArea } from '../ui/form/TextArea.tsx';
import classes from './NewProgram.module.css';

const createProgram = graphql(`
  mutation CreateProgram($input: CreateProgramInput!) {
    createProgram(input: $input) {
      id
      key
    }
  }
`);

/** Takes a name, and a first cohort with its days, and goes on to the program’s page. */
export function NewProgram() {
  const navigate = useNavigate();
  const [, create] = useMutation(createProgram);
  const [description, setDescription] = useState('');
  const [starts, setStarts] = useState('');
  return (
    <Form
      act="Make it"
      send={async ({ value, once }) => {
        const cohort = {
          name: value('cohort'),
          starts: starts || null,
          ends: value('ends') || null,
        };
        const input = once({ name: value('name'), description, cohort });
        const result = await create(input, { additionalTypenames: ['Program', 'Viewer'] });
        const made = result.data?.createProgram;
        if (made) await navigate({ to: '/programs/$key', params: { key: made.key } });
        return result;
      }}
    >
      <Line label="What it is called" name="name" maxLength={120} autoComplete="off" />
      <TextArea
        label="What it is about"
        hint="Stands below its name."
        value={description}
        most={2_000}
        onChange={setDescription}
      />
      <fieldset className={classes.cohort}>
        <legend>Its first cohort</legend>
        <Line
          label="Name"
          name="cohort"
          maxLength={120}
          autoComplete="off"
          placeholder="Spring 2027"
        />
        <div className={classes.days}>
          <Line
            label="Starts"
            optional="if you know"
            type="date"
            value={starts}
            onChange={(event) => setStarts(event.currentTarget.value)}
          />
          <Line
            label="Ends"
            optional="if you know"
            name="ends"
            type="date"
            min={starts || undefined}
          />
        </div>
      </fieldset>
    </Form>
  );
}
