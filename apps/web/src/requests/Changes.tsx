import type { TextChangeKind } from '../generated/graphql.ts';
import classes from './Introductions.module.css';

type Props = { changes: readonly { kind: TextChangeKind; text: string }[] };

/** What became of a text: struck out what went, underlined what came. */
export function Changes({ changes }: Props) {
  return (
    <p className={classes.changes}>
      {changes.map(({ kind, text }, place) => {
        const key = `${place} ${kind}`;
        if (kind === 'ADDED') return <ins key={key}>{text}</ins>;
        return kind === 'REMOVED' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}
