import classes from './UnderstoodAs.module.css';

type Props = {
  topics: readonly { id: string; key: string; name: string }[];
  onPutBack: (key: string) => void;
};

/** The topics somebody said are not meant; each can be put back. */
export function TakenOut({ topics, onPutBack }: Props) {
  if (topics.length === 0) return null;
  return (
    <div className={classes.row}>
      <span className="soft">You left out</span>
      <ul className={classes.chips} data-testid="taken-out">
        {topics.map(({ id, key, name }) => (
          <li key={id} className={classes.out}>
            <s>{name}</s>
            <button type="button" className={classes.small} onClick={() => onPutBack(key)}>
              Put back<span className="visually-hidden"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
