import { type ComponentProps, lazy, Suspense } from 'react';
import classes from './RingMap.module.css';
import type { RingMap } from './RingMap.tsx';

const Loaded = lazy(() => import('./RingMap.tsx').then((module) => ({ default: module.RingMap })));

/** The map in its place; Cytoscape comes when a map is first shown, and the place is kept until then. */
export function LazyRingMap(props: ComponentProps<typeof RingMap>) {
  return (
    <Suspense fallback={<div className={classes.map} />}>
      <Loaded {...props} />
    </Suspense>
  );
}
