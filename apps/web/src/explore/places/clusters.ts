import { widthOf } from '../communities/community.ts';
import type { Ref } from '../ref.ts';
import type { Shown } from '../shown.ts';
import type { Places, Point } from '../steps.ts';

/** What the worker is asked: who, which ties, and where those are who keep their places. */
export type ClusterTask = {
  nodes: readonly {
    ref: Ref;
    size: number;
    /** Whom they stand together with. */
    community: Ref | null;
    kept: Point | null;
  }[];
  ties: readonly { from: Ref; to: Ref; strength: number; isWithin: boolean }[];
};

/** Nearer than this they cover each other. */
const near = 34;

/**
 * By force, those of a community near each other and apart from the others: worked out in a worker, so that the page stays
 * usable meanwhile. Whoever has a place keeps it; those who come out of a community stand around where it stood.
 */
export async function clusterPlaces(shown: Shown, kept: Places): Promise<Map<Ref, Point>> {
  const places = comingOut(shown, kept);
  if (shown.nodes.every(({ ref }) => places.has(ref))) return places;
  const worker = new Worker(new URL('./clusters-worker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise<Map<Ref, Point>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Map<Ref, Point>>) => resolve(data);
    worker.onerror = (event) =>
      reject(new Error(event.message || 'The layout could not be worked out.'));
    worker.postMessage(taskOf(shown, places));
  }).finally(() => worker.terminate());
}

/** The places that are kept, and with them those of people whose community had one. */
function comingOut({ nodes, communities }: Shown, kept: Places): Map<Ref, Point> {
  const places = new Map(
    nodes.flatMap(({ ref }) => {
      const place = kept.get(ref);
      return place ? [[ref, place]] : [];
    }),
  );
  for (const { ref, members } of communities) {
    const middle = kept.get(ref);
    if (!middle) continue;
    let seed = 1;
    for (const member of members.filter((one) => !places.has(one))) {
      let place = seedAround(middle, seed);
      while (!isFree(place, places)) place = seedAround(middle, ++seed);
      places.set(member, place);
    }
  }
  return places;
}

/** Places around a point as the seeds of a sunflower lie, from the middle outwards. */
function seedAround({ x, y }: Point, seed: number): Point {
  const [turn, away] = [seed * Math.PI * (3 - Math.sqrt(5)), 0.5 * near * Math.sqrt(seed)];
  return { x: x + away * Math.cos(turn), y: y + away * Math.sin(turn) };
}

function isFree(place: Point, places: Places): boolean {
  return [...places.values()].every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= near);
}

function taskOf({ nodes, ties, communities }: Shown, kept: Places): ClusterTask {
  const communityOf = new Map(
    communities.flatMap(({ ref, members }) => members.map((member) => [member, ref])),
  );
  return {
    nodes: nodes.map(({ ref, community }) => ({
      ref,
      size: community ? widthOf(community) : 24,
      community: communityOf.get(ref) ?? null,
      kept: kept.get(ref) ?? null,
    })),
    ties: ties.map(({ from, to, strength }) => {
      const own = communityOf.get(from);
      const isWithin = own !== undefined && own === communityOf.get(to);
      return { from, to, strength: strength ?? 0.3, isWithin };
    }),
  };
}
