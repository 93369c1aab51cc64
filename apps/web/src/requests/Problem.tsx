import classes from './Requests.module.css';

/** Why something was not done, read out at once; nothing where it was. */
export function Problem({ text }: { text: string | null }) {
  return text === null ? null : (
    <p role="alert" className={classes.problem}>
      {text}
    </p>
  );
}
