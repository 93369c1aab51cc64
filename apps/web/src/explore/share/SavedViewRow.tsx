import { useState } from 'react';
import { dateInWords } from '../../ui/words/moments.ts';
import classes from './Share.module.css';
import type { SavedView } from './saved-views.ts';

type Props = {
  view: SavedView;
  onOpen: () => void;
  onRename: (name: string) => void;
  onDelete: () => void;
};

/** One saved view: its name opens it; the name can be written anew in its place. */
export function SavedViewRow({ view, onOpen, onRename, onDelete }: Props) {
  const [name, setName] = useState<string | null>(null);
  const done = () => {
    if (name !== null) onRename(name);
    setName(null);
  };
  return (
    <li>
      {name === null ? (
        <>
          <button type="button" className={classes.open} onClick={onOpen}>
            {view.name}
            <span className={classes.soft}>{dateInWords(view.savedAt)}</span>
          </button>
          <button
            type="button"
            onClick={() => setName(view.name)}
            aria-label={`Rename ${view.name}`}
          >
            Rename
          </button>
          <button type="button" onClick={onDelete} aria-label={`Delete ${view.name}`}>
            Delete
          </button>
        </>
      ) : (
        <form
          className={classes.save}
          onSubmit={(event) => {
            event.preventDefault();
            done();
          }}
        >
          <input
            // biome-ignore lint/a11y/noAutofocus: somebody asked to write here.
            autoFocus
            aria-label={`New name of ${view.name}`}
            value={name}
            maxLength={120}
            onChange={({ currentTarget: { value } }) => setName(value)}
            onBlur={done}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // The dialog stays.
              event.preventDefault();
              setName(null);
            }}
          />
        </form>
      )}
    </li>
  );
}
