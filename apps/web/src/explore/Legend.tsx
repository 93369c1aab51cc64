import { KindShape } from '../ui/KindShape.tsx';
import type { Scene } from './acts.ts';
import { expand, toggleKind } from './changes.ts';
import { kinds, shapeOf } from './kinds.ts';
import classes from './Legend.module.css';

/** Which kinds of things there are, and how many of each; pressing one leaves them out, or brings them in. */
export function Legend({ scene }: { scene: Scene }) {
  const { shown, step, explorer } = scene;
  const { view } = step;
  return (
    <ul className={classes.legend} aria-label="Kinds on the map">
      {kinds.map(({ kind, words }) => {
        const here = shown.counts.get(kind);
        const more = shown.focus?.more.find((one) => one.kind === kind)?.count;
        if (here === undefined && more === undefined) return null;
        const isIn = here !== undefined && !view.hidden.includes(kind);
        return (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={isIn}
              title={isIn ? `Leave out ${words}` : `Show ${words}`}
              onClick={() =>
                explorer.change((before) =>
                  here === undefined
                    ? expand(before, before.focus, [kind])
                    : toggleKind(before, kind),
                )
              }
            >
              <KindShape kind={shapeOf(kind)} size={14} />
              {words}
              <span>{here ?? `+${more}`}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
