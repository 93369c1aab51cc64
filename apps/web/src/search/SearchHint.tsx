import classes from './SearchHint.module.css';

/** What the box shows before anything is typed: what one can try. */
export function SearchHint() {
  return (
    <p className={classes.hint}>
      Try the name of a person or a program, a topic such as “soil moisture”, or say in your own
      words what you need help with.
    </p>
  );
}
