import { dayFrom } from '../day-from.ts';
import { Line } from './Line.tsx';

type Props = {
  label: string;
  value: string;
  /** The last day that may be chosen; the first is tomorrow. */
  last: string;
  onChange: (day: string) => void;
};

/** A day to come, which has to be chosen. */
export function Day({ onChange, last, ...props }: Props) {
  return (
    <Line
      type="date"
      min={dayFrom(1)}
      max={last}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...props}
    />
  );
}
