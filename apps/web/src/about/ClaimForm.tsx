import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import type { ClaimPartsFragment } from '../generated/graphql.ts';
import { levelInWords } from '../ui/words/person.ts';
import classes from './About.module.css';

type Props = {
  claim: ClaimPartsFragment;
  isActing: boolean;
  onSave: (said: { text?: string; level?: number }) => void;
  onCancel: () => void;
};

const hints = { LIST: 'With commas between.', LINES: 'One sentence a line.' };

/** Says a claim otherwise: a field in words, a level by choosing it. */
export function ClaimForm({ claim, isActing, onSave, onCancel }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[name=said]')?.focus();
  }, []);
  const { title, text, level, takes } = claim;
  const isLevel = takes === 'LEVEL';
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = String(new FormData(event.currentTarget).get('said') ?? '');
    onSave(isLevel ? { level: Number(said) } : { text: said });
  };
  const hint = takes === 'LIST' || takes === 'LINES' ? hints[takes] : null;
  const field = {
    id,
    name: 'said',
    required: true,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    defaultValue: isLevel ? String(level ?? 3) : (text ?? ''),
  };
  const isLong = takes === 'LINES' || (text?.length ?? 0) > 90 || claim.id === 'FIELD bio';
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={onSubmit}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <label htmlFor={id}>{isLevel ? `How well you know ${title}` : title}</label>
      {isLevel ? (
        <select {...field}>
          {[1, 2, 3, 4, 5].map((one) => (
            <option key={one} value={one}>
              {one}: {levelInWords(one)}
            </option>
          ))}
        </select>
      ) : isLong ? (
        <textarea rows={5} {...field} />
      ) : (
        <input {...field} />
      )}
      {hint ? (
        <p id={`${id}-hint`} className={classes.soft}>
          {hint}
        </p>
      ) : null}
      <div className={classes.acts}>
        <Button type="submit" loading={isActing}>
          Save
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
