import type { PathFragment } from '../generated/graphql.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { StrongNames } from '../ui/StrongNames.tsx';
import { listed } from '../ui/words/list.ts';
import { shortName } from '../ui/words/person.ts';
import { steps } from '../ui/words/steps.ts';
import type { Scene } from './acts.ts';
import { choosePath, showPath } from './changes.ts';
import { partsOf, type Ref, refTo } from './ref.ts';
import classes from './WaysPanel.module.css';

const words = ['from', 'to'] as const;

export type Ends = { [word in (typeof words)[number]]: Ref | null };

type Props = {
  scene: Scene;
  ends: Ends;
  /** Null: they are those of the view. */
  onEnds: (ends: Ends | null) => void;
  /** The way the pointer is on. */
  onPoint: (way: number | null) => void;
  onClose: () => void;
};

/** The ways between two people, best first, each as a sentence; the chosen one stands out on the map. */
export function WaysPanel({ scene, ends, onEnds, onPoint, onClose }: Props) {
  const { explorer, step } = scene;
  const { path } = step.view;
  const { paths } = step.gathered;
  const wanted = words.find((word) => ends[word] === null);
  const pick = (end: 'from' | 'to') => (key: string) => {
    const next = { ...ends, [end]: refTo({ kind: 'PERSON', key }) };
    if (next.from && next.to && next.from !== next.to) {
      const { from, to } = next;
      onEnds(null);
      explorer.change((view) => showPath(view, from, to));
    } else onEnds(next);
  };
  return (
    <section
      className={classes.panel}
      aria-labelledby="ways"
      data-testid="ways"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={classes.head}>
        <h2 id="ways">Ways between two people</h2>
        <button
          type="button"
          className={classes.close}
          aria-label="Close the ways"
          onClick={onClose}
        >
          <svg width="12" height="12" viewBox="0 0 10 10" aria-hidden="true">
            <path d="m1 1 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.3" />
          </svg>
        </button>
      </div>
      <div className={classes.ends}>
        {words.map((word) => (
          <End
            // A box that is to open is a new one.
            key={`${word} ${word === wanted}`}
            word={word}
            end={ends[word]}
            other={ends[word === 'from' ? 'to' : 'from']}
            isWanted={word === wanted}
            scene={scene}
            onPick={pick(word)}
          />
        ))}
      </div>
      {path && paths ? (
        paths.ways.length === 0 ? (
          <p className={classes.soft}>
            No chain of people that you can see leads from {paths.from} to {paths.to}. A connection
            between their communities would open one.
          </p>
        ) : (
          <>
            <label className={classes.only}>
              <input
                type="checkbox"
                checked={path.only}
                onChange={({ currentTarget: { checked } }) =>
                  explorer.change((view) => choosePath(view, { only: checked }))
                }
              />
              Show only the people on these ways
            </label>
            <ol className={classes.ways} onMouseLeave={() => onPoint(null)}>
              {paths.ways.map((way, place) => (
                <li key={way.people.map(({ id }) => id).join()} onMouseEnter={() => onPoint(place)}>
                  <button
                    type="button"
                    aria-pressed={place === path.way}
                    onFocus={() => onPoint(place)}
                    onBlur={() => onPoint(null)}
                    onClick={() =>
                      explorer.change((view) => choosePath(view, { way: place }), { amends: true })
                    }
                  >
                    <span>
                      <strong>{steps(way.length)}</strong> {throughWhom(way)}
                    </span>
                    <span>
                      <StrongNames
                        sentence={way.sentence}
                        names={way.people.map(({ name }) => name)}
                      />
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </>
        )
      ) : (
        <p className={classes.soft}>Choose two people to see how they are connected.</p>
      )}
    </section>
  );
}

/** `through Olu and Pia`; empty where the two know each other. */
function throughWhom({ people }: PathFragment): string {
  const names = people.slice(1, -1).map(({ name }) => shortName(name));
  return names.length === 0 ? '' : `through ${listed(names, names.length)}`;
}

type EndProps = {
  word: 'from' | 'to';
  end: Ref | null;
  /** At the other end. */
  other: Ref | null;
  /** It is the next one to be chosen: its box is open. */
  isWanted: boolean;
  scene: Scene;
  onPick: (key: string) => void;
};

function End({ word, end, other, isWanted, scene, onPick }: EndProps) {
  const { step, shown } = scene;
  const { paths, nodes } = step.gathered;
  const key = end === null ? null : (partsOf(end)?.key ?? null);
  const name =
    end === null ? null : (nodes.get(end)?.title ?? (step.view.path ? paths?.[word] : null) ?? key);
  return (
    <PersonPicker
      word={word}
      startsOpen={isWanted}
      label={word === 'from' ? 'From whom?' : 'To whom?'}
      current={key !== null && name ? { key, name } : null}
      suggestions={shown.nodes
        .filter(
          (node) => node.kind === 'PERSON' && !node.community && ![end, other].includes(node.ref),
        )
        .slice(0, 8)
        .map((node) => ({ key: node.key, name: node.title }))}
      onPick={onPick}
    />
  );
}
