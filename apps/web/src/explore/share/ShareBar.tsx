import { ActButton } from '../ActButton.tsx';
import type { Scene } from '../acts.ts';
import classes from './Share.module.css';

/** Pass the view on, keep it, take it away: beside the title, or where that is narrow among the other acts. */
export function ShareBar({ scene, on }: { scene: Scene; on: 'wide' | 'narrow' }) {
  return (
    <div className={classes.bar} data-on={on}>
      <ActButton
        scene={scene}
        id="copy-link"
        path="M7.5 10.5a3 3 0 0 0 4.3 0l2.4-2.4a3 3 0 0 0-4.3-4.3l-.9.9M10.5 7.5a3 3 0 0 0-4.3 0L3.8 9.9a3 3 0 0 0 4.3 4.3l.9-.9"
      />
      <ActButton
        scene={scene}
        id="saved-views"
        path="M5 3.5h8a.5.5 0 0 1 .5.5v11L9 11.8 4.5 15V4a.5.5 0 0 1 .5-.5Z"
      />
      <ActButton scene={scene} id="download" path="M9 3v8M5.5 8 9 11.5 12.5 8M3.5 14.5h11" />
    </div>
  );
}
