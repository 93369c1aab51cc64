import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import type { ClaimPartsFragment } from '../generated/graphql.ts';
import { Field } from '../ui/form/Field.tsx';
import page from '../ui/Page.module.css';
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
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[name=said]')?.focus();
  }, []);
  const { title, text, level, takes } = claim;
  const isLevel = takes === 'LEVEL';
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('said') ?? '');
    onSave(isLevel ? { level: Number(words) } : { text: words });
  };
  const said = {
    name: 'said',
    required: true,
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
      <Field
        label={isLevel ? `How well you know ${title}` : title}
        hint={takes === 'LIST' || takes === 'LINES' ? hints[takes] : undefined}
      >
        {(control) =>
          isLevel ? (
            <select {...control} {...said}>
              {[1, 2, 3, 4, 5].map((one) => (
                <option key={one} value={one}>
                  {one}: {levelInWords(one)}
                </option>
              ))}
            </select>
          ) : isLong ? (
            <textarea rows={5} {...control} {...said} />
          ) : (
            <input {...control} {...said} />
          )
        }
      </Field>
      <div className={page.acts}>
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
