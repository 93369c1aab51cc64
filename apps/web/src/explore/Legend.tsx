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
        const here = shown.counts.get(kind) ?? 0;
        // While only the ways are shown, whoever was brought in would not be seen.
        const more = view.path?.only
          ? 0
          : (shown.focus?.more.find((one) => one.kind === kind)?.count ?? 0);
        if (here === 0 && more === 0) return null;
        const isIn = here > 0 && !view.hidden.includes(kind);
        return (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={isIn}
              title={isIn ? `Leave out ${words}` : `Show ${words}`}
              onClick={() =>
                explorer.change((before) =>
                  here === 0 ? expand(before, before.focus, [kind]) : toggleKind(before, kind),
                )
              }
            >
              <KindShape kind={shapeOf(kind)} size={14} />
              {words}
              <span>{here === 0 ? `+${more}` : here}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
