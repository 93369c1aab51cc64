import { useId, useRef } from 'react';
import fields from '../ui/form/Field.module.css';
import { TopicBox } from '../ui/TopicBox.tsx';
import chips from '../ui/TopicChip.module.css';
import classes from './ChallengeForm.module.css';

type Props = { names: readonly string[]; onChange: (names: string[]) => void };

const most = 12;

/** What a challenge is about: names of topics, each to be taken away again, and a box for more. */
export function TopicsField({ names, onChange }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const add = (name: string) => {
    const isThere = names.some((one) => one.toLowerCase() === name.toLowerCase());
    if (!isThere) onChange([...names, name]);
  };
  return (
    <fieldset className={classes.topics} aria-describedby={`${id}-hint`}>
      <legend>
        What it is about <span className="soft">· if you like</span>
      </legend>
      {names.length > 0 ? (
        <ul className={classes.chips}>
          {names.map((name) => (
            <li key={name}>
              <button
                type="button"
                className={chips.chip}
                aria-label={`Leave out ${name}`}
                onClick={() => {
                  onChange(names.filter((one) => one !== name));
                  box.current?.focus();
                }}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {names.length < most ? (
        <TopicBox
          label="Add a topic"
          inputRef={box}
          onPick={({ title }) => add(title)}
          onNew={add}
        />
      ) : null}
      <p id={`${id}-hint`} className={fields.hint}>
        In the words of your field; those of others are found too. Without any, your own words are
        what is searched by.
      </p>
    </fieldset>
  );
}
