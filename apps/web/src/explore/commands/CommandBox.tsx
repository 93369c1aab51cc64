import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { Combobox } from '../../ui/combobox/Combobox.tsx';
import { InHeader } from '../../ui/HeaderPlace.tsx';
import { useSearchShortcut } from '../../ui/use-shortcut.ts';
import type { Scene } from '../acts.ts';
import { focusView } from '../focus-view.ts';
import classes from './CommandBox.module.css';
import { useCommandGroups } from './use-command-groups.tsx';

/** One box over everything here: names, questions, filters, and whatever the page can do, with its shortcut. */
export function CommandBox({ scene }: { scene: Scene }) {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { groups, isWaiting, hint } = useCommandGroups(scene, text, setText);
  const leave = useReturn(box, scene.state.waiting !== null);
  useSearchShortcut(box);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const choices = groups.flatMap((group) => group.choices);

  return (
    <InHeader>
      <search
        className={classes.box}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && text === '') leave();
        }}
      >
        <Combobox
          label="Search, ask, or do something here"
          placeholder={narrow ? 'Search' : 'Search, or ask “path from me to …”'}
          inputRef={box}
          shortcut="Ctrl K"
          text={text}
          onText={setText}
          groups={groups}
          waiting={isWaiting}
          onChoose={(id) => {
            const chosen = choices.find((choice) => choice.id === id);
            chosen?.run();
            if (chosen?.goesOn) return;
            setText('');
            leave();
          }}
          hint={hint ? <p className={classes.hint}>{hint}</p> : undefined}
          status={
            isWaiting || text.trim() === ''
              ? ''
              : hint && choices.length === 0
                ? hint
                : `${choices.length} to choose from`
          }
        />
      </search>
    </InHeader>
  );
}

/** Leaves the box for the map, if one came from there, or the list; once what was asked for has come. */
function useReturn(box: { current: HTMLInputElement | null }, isWaiting: boolean): () => void {
  const [isLeaving, setLeaving] = useState(false);
  const cameFromMap = useRef(false);
  useEffect(() => {
    const input = box.current;
    const onFocus = ({ relatedTarget }: FocusEvent) => {
      cameFromMap.current =
        relatedTarget instanceof HTMLElement && relatedTarget.matches('[data-testid=explore-map]');
    };
    input?.addEventListener('focus', onFocus);
    return () => input?.removeEventListener('focus', onFocus);
  });
  useEffect(() => {
    if (!isLeaving || isWaiting) return;
    setLeaving(false);
    focusView({ onMap: cameFromMap.current });
  }, [isLeaving, isWaiting]);
  return () => {
    box.current?.blur();
    setLeaving(true);
  };
}
