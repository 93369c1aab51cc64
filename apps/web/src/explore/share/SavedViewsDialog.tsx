import { Button } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Scene } from '../acts.ts';
import { type ExploreSearch, searchOf, viewOf } from '../address.ts';
import { filtersInWords } from './filters-in-words.ts';
import { SavedViewRow } from './SavedViewRow.tsx';
import classes from './Share.module.css';
import {
  freeName,
  readSavedViews,
  renamed,
  type SavedView,
  writeSavedViews,
} from './saved-views.ts';

type Props = { scene: Scene; onClose: () => void };

const storage = () => localStorage;

/** Views kept in this browser: save the present one, open, rename and delete the others. */
export function SavedViewsDialog({ scene, onClose }: Props) {
  const { explorer, step, shown } = scene;
  const usual = [shown.focus?.title ?? 'View', ...filtersInWords(step, shown)]
    .join(', ')
    .slice(0, 120);
  const [views, setViews] = useState(() => readSavedViews(storage));
  const [name, setName] = useState(usual);
  const [deleted, setDeleted] = useState<{ view: SavedView; before: readonly SavedView[] } | null>(
    null,
  );
  const [isRefused, setRefused] = useState(false);
  const keep = (next: readonly SavedView[]) => {
    setViews([...next]);
    setRefused(!writeSavedViews(storage, next));
  };
  const save = () => {
    const wanted = freeName(name.trim() || usual, views);
    const savedAt = new Date().toISOString();
    keep([{ name: wanted, search: searchOf(step.view), savedAt }, ...views]);
    setDeleted(null);
    explorer.say(`Saved as “${wanted}”.`);
  };
  const open = (search: ExploreSearch) => {
    const read = viewOf(search);
    if (read) explorer.change(() => read.view);
    onClose();
  };

  return (
    <Dialog title="Saved views" onClose={onClose}>
      <form
        className={classes.save}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label>
          Name of this view
          <input
            value={name}
            maxLength={120}
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
        </label>
        <Button type="submit">Save</Button>
      </form>
      {isRefused ? (
        <p role="alert">
          This browser does not keep anything for this page: copy a link to the view instead.
        </p>
      ) : null}
      {deleted ? (
        <p role="status" className={classes.deleted}>
          “{deleted.view.name}” is deleted.
          <button
            type="button"
            onClick={() => {
              keep(deleted.before);
              setDeleted(null);
            }}
          >
            Undo
          </button>
        </p>
      ) : null}
      {views.length === 0 ? (
        <p className={classes.soft}>
          None yet. A saved view keeps who is in the middle, filters, layout and what is selected;
          it shows the network as it is when you open it. Only this browser knows of it.
        </p>
      ) : (
        <ul className={classes.views} aria-label="Saved views">
          {views.map((view) => (
            <SavedViewRow
              key={view.name}
              view={view}
              onOpen={() => open(view.search)}
              onRename={(wanted) => keep(renamed(views, view.name, wanted))}
              onDelete={() => {
                setDeleted({ view, before: views });
                keep(views.filter((one) => one !== view));
              }}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
