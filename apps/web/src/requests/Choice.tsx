import { useId } from 'react';
import { Tick } from '../ui/form/Tick.tsx';

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
    <fieldset>
      <legend>{title}</legend>
      {choices.map(([choice, words]) => (
        <Tick
          key={choice}
          type="radio"
          name={name}
          checked={value === choice}
          required={required}
          onChange={() => onChoose(choice)}
        >
          {words}
        </Tick>
      ))}
    </fieldset>
  );
}
