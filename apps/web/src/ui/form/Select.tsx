import { Field, type Named } from './Field.tsx';

type Props<Value extends string> = Named & {
  choices: readonly { value: Value; label: string }[];
  name?: string;
  value?: Value;
  required?: boolean;
  onChoose?: (value: Value) => void;
};

/** One of several things, by a list that opens. */
export function Select<Value extends string>({ choices, onChoose, ...props }: Props<Value>) {
  const { label, hint, isBeside, optional, ...select } = props;
  return (
    <Field label={label} hint={hint} optional={optional} isBeside={isBeside}>
      {(control) => (
        <select
          {...control}
          {...select}
          onChange={({ target }) => {
            const chosen = choices.find(({ value }) => value === target.value);
            if (chosen) onChoose?.(chosen.value);
          }}
        >
          {choices.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
