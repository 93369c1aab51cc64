import { useId } from 'react';
import choiceClasses from './Choice.module.css';
import classes from './Introductions.module.css';

type Props = {
  title: string;
  /** What is kept, and the words for it. */
  choices: readonly (readonly [string, string])[];
  value: string;
  required?: boolean;
  onChoose: (value: string) => void;
};

/** One of a few answers; none is chosen for anybody. */
export function Choice({ title, choices, value, required = false, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className={choiceClasses.answers}>
      <legend>{title}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice} className={classes.tick}>
          <input
            type="radio"
            name={name}
            checked={value === choice}
            required={required}
            onChange={() => onChoose(choice)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
