/** Somebody on the rings around the person in the middle. */
export type RingNode = {
  id: string;
  key: string;
  name: string;
  /** Outlined in green: a proposed person. */
  expert: boolean;
  /** Its name is shown where there is room, not only on pointing. */
  named: boolean;
  /** Steps from the middle; null when no connection leads there. */
  ring: number | null;
  /** The id of the node one step nearer to the middle, where the picture has it. */
  parent: string | null;
};

/** What a ring map shows: people by their steps from the one in the middle, and who knows whom. */
export type RingPicture = {
  centre: { id: string; key: string; name: string };
  nodes: readonly RingNode[];
  ties: readonly { from: string; to: string }[];
  /** What the rings are called, from the first; a dashed one has no outer end. */
  rings: readonly { name: string; dashed: boolean }[];
  /** The ask in the middle person's hands. */
  subject: { name: string } | null;
};

/** What stands out: one way from the middle to somebody, and the topic in which the two meet. */
export type RingHighlight = {
  /** The key of the person at the far end. */
  key: string;
  /** Ids from the middle to the far end; only the far end when no way leads there. */
  people: readonly string[];
  /** Which tie of the way is the weakest, from 0; null when there is only one, or none. */
  weakest: number | null;
  topic: { id: string; name: string } | null;
};

export type Point = { x: number; y: number };

/** How far out each ring is, as a share of the outermost radius, by how many rings there are. */
const shares: Record<number, readonly number[]> = {
  2: [0, 0.52, 0.94],
  3: [0, 0.36, 0.64, 0.85],
  4: [0, 0.3, 0.54, 0.76, 0.95],
};

/** The share of the outermost radius at which a ring lies, of `rings`; those without a way lie outermost. */
export function ringShare(ring: number | null, rings: number): number {
  return ring === null ? 1 : (shares[rings]?.[ring] ?? 1);
}

/** Where a node stands: `angle` clockwise from the top in radians, `distance` from the middle in pixels. */
export function pointAt(angle: number, distance: number): Point {
  return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) };
}
