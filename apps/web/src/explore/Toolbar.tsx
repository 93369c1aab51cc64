import { Button } from '@mantine/core';
import { Segments } from '../ui/Segments.tsx';
import { listed } from '../ui/words/list.ts';
import { ActButton } from './ActButton.tsx';
import { actOf, type Scene } from './acts.ts';
import { setDepth } from './changes.ts';
import classes from './ExploreView.module.css';
import { FilterBox } from './FilterBox.tsx';
import { counted } from './kinds.ts';
import { Look } from './Look.tsx';
import { ShareBar } from './share/ShareBar.tsx';

const depths = [
  { value: '1', label: '1 step' },
  { value: '2', label: '2 steps' },
  { value: '3', label: '3 steps' },
] as const;

/** What can be done with the whole view. */
export function Toolbar({ scene }: { scene: Scene }) {
  const { explorer, step } = scene;
  const { view, gathered } = step;
  const bringBack = actOf('bring-back');
  return (
    <div className={classes.bar}>
      <Segments
        label="How many steps around"
        value={String(view.depth)}
        choices={depths}
        onChange={(value) => {
          const depth = ([1, 2, 3] as const).find((one) => String(one) === value);
          if (depth) explorer.change((before) => setDepth(before, depth));
        }}
      />
      <div className={classes.filter}>
        <FilterBox scene={scene} />
      </div>
      <div className={classes.look}>
        <Look scene={scene} />
      </div>
      {gathered.leftOut.length > 0 ? (
        <p className={classes.waiting}>
          {listed(
            gathered.leftOut.map(({ kind, count }) => counted(count, kind)),
            gathered.leftOut.length,
          )}{' '}
          further away are not shown
        </p>
      ) : null}
      {bringBack.can(scene) ? (
        <Button variant="default" size="sm" onClick={() => bringBack.run(scene)}>
          {bringBack.title(scene)}
        </Button>
      ) : null}
      {scene.state.waiting ? <p className={classes.waiting}>Fetching …</p> : null}
      <div className={classes.right}>
        <ActButton
          scene={scene}
          id="ask-ways"
          path="M4.5 13.5a1.8 1.8 0 1 0 0-.01M13.5 4.5a1.8 1.8 0 1 0 0-.01M6 12.2c2.5-.5 3.6-1.2 3.2-3.2S9.600 6 12 5.400"
        />
        <ActButton scene={scene} id="undo" path="M6.5 4.5 3 8l3.5 3.5M3.5 8h7a4 4 0 0 1 0 8H8" />
        <ActButton
          scene={scene}
          id="redo"
          path="M11.5 4.5 15 8l-3.5 3.5M14.5 8h-7a4 4 0 0 0 0 8H10"
        />
        <ShareBar scene={scene} on="narrow" />
      </div>
    </div>
  );
}
