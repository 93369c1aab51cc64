import classes from './Choice.module.css';

type Props<V extends string> = {
  /** What is chosen, before what was. */
  label: string;
  value: V;
  choices: readonly { value: V; title: string }[];
  onChoose: (value: V) => void;
};

/** One of several, which open under it: where there is no room to have all of them side by side. */
export function Choice<V extends string>({ label, value, choices, onChoose }: Props<V>) {
  return (
    <label className={classes.choice}>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((one) => one.value === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.title}
          </option>
        ))}
      </select>
    </label>
  );
}
