import type { Ref } from '../ref.ts';
import type { Shown } from '../shown.ts';
import type { Places, Point } from '../steps.ts';

/** What the worker is asked: who, which ties, and where those are who keep their places. */
export type ClusterTask = {
  nodes: readonly { ref: Ref; kept: Point | null }[];
  ties: readonly { from: Ref; to: Ref; strength: number }[];
};

/** By force, the well connected near each other: worked out in a worker, so that the page stays usable meanwhile. */
export function clusterPlaces(shown: Shown, kept: Places): Promise<Map<Ref, Point>> {
  const task: ClusterTask = {
    nodes: shown.nodes.map(({ ref }) => ({ ref, kept: kept.get(ref) ?? null })),
    ties: shown.ties.map(({ from, to, strength }) => ({ from, to, strength: strength ?? 0.3 })),
  };
  const worker = new Worker(new URL('./clusters-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Map<Ref, Point>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Map<Ref, Point>>) => resolve(data);
    worker.onerror = (event) =>
      reject(new Error(event.message || 'The layout could not be worked out.'));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
