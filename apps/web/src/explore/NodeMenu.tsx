import { useEffect, useRef } from 'react';
import { arrowTo } from '../ui/arrow-keys.ts';
import { acts, type Scene } from './acts.ts';
import { focusView } from './focus-view.ts';
import { shortcutInWords } from './keys.ts';
import classes from './NodeMenu.module.css';
import type { Point } from './steps.ts';

type Props = { scene: Scene; at: Point; onClose: () => void };

/** All that can be done with a node, where it was pressed: by pointer, or by arrow keys and Enter. */
export function NodeMenu({ scene, at, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
  }, []);
  /** The keyboard goes back to where the menu was opened. */
  const leave = () => {
    onClose();
    focusView({ onMap: true });
  };
  const items = acts.filter((act) => act.about === 'node' && act.can(scene));
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={scene.node?.title ?? ''}
      className={classes.menu}
      // As near to the pointer as it fits.
      style={{ left: `min(${at.x}px, 100% - 290px)`, top: `min(${at.y}px, 100% - 320px)` }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') return leave();
        const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
        const to = arrowTo(event, buttons);
        if (to !== null) buttons[to]?.focus();
      }}
    >
      {items.map((act) => (
        <button
          key={act.id}
          type="button"
          role="menuitem"
          onClick={() => {
            // First, since an act may open something that takes the keyboard.
            leave();
            act.run(scene);
          }}
        >
          {act.title(scene)}
          {act.shortcut ? <kbd>{shortcutInWords(act.shortcut)}</kbd> : null}
        </button>
      ))}
    </div>
  );
}
