import classes from './Avatar.module.css';
import { colourOf } from './palette.ts';
import { initials } from './words/person.ts';

type Props = { personKey: string; name: string; size?: number };

/** Somebody's initials on a colour of their own; decoration, the name stands beside it. */
export function Avatar({ personKey, name, size = 42 }: Props) {
  return (
    <span
      className={classes.avatar}
      aria-hidden="true"
      style={{
        background: colourOf(personKey),
        width: size,
        height: size,
        fontSize: Math.round(size * 0.37),
      }}
    >
      {initials(name)}
    </span>
  );
}
