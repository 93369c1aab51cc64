import classes from './Problem.module.css';

/** Why something was not done, read out at once; nothing where it was. */
export function Problem({ text }: { text: string | null | undefined }) {
  return text ? (
    <p role="alert" className={classes.problem}>
      {text}
    </p>
  ) : null;
}
