import { useId } from 'react';
import classes from './Segments.module.css';

type Props<V extends string> = {
  /** What is chosen here. */
  label: string;
  value: V;
  choices: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  /** Only where there is no room for both views side by side. */
  narrowOnly?: boolean;
};

/** A few choices in a row, one of them taken: radio buttons, with their keys. */
export function Segments<V extends string>(props: Props<V>) {
  const { label, value, choices, onChange, narrowOnly = false } = props;
  const name = useId();
  return (
    <fieldset className={classes.segments} data-narrow-only={narrowOnly || undefined}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={classes.choice}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

/** List or map, where there is no room for both. */
export function ViewSwitch({
  view,
  onView,
}: {
  view: 'map' | undefined;
  onView: (view: 'map' | undefined) => void;
}) {
  return (
    <Segments
      narrowOnly
      label="List or map"
      value={view ?? 'list'}
      choices={[
        { value: 'list', label: 'List' },
        { value: 'map', label: 'Map' },
      ]}
      onChange={(value) => onView(value === 'map' ? 'map' : undefined)}
    />
  );
}
