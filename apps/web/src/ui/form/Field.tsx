import { type ReactNode, useId } from 'react';
import classes from './Field.module.css';

export type Named = {
  label: ReactNode;
  /** What stands below it. */
  hint?: ReactNode;
  /** Beside its name, where it may stay empty. */
  optional?: string | undefined;
  /** Whether it stands beside its name rather than below. */
  isBeside?: boolean | undefined;
};

type Control = {
  id: string;
  className: string | undefined;
  'aria-describedby': string | undefined;
};
type Props = Named & { children: (control: Control) => ReactNode };

/** Something to fill in, with its name above and, where it needs one, a hint below. */
export function Field({ label, hint, optional, isBeside = false, children }: Props) {
  const id = useId();
  return (
    <div className={classes.field} data-beside={isBeside || undefined}>
      <label htmlFor={id}>
        {label}
        {optional ? <span className="soft"> · {optional}</span> : null}
      </label>
      {children({
        id,
        className: classes.control,
        'aria-describedby': hint ? `${id}-hint` : undefined,
      })}
      {hint ? (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
