import type { NodeKind } from '../generated/graphql.ts';
import { kinds } from './kinds.ts';

/** A node by what stays the same over every import: `person:lena-okafor`. */
export type Ref = string;

export function refTo({ kind, key }: { kind: NodeKind; key: string }): Ref {
  return `${kind.toLowerCase()}:${key}`;
}

/** The kind and key of a ref; null when it is none. */
export function partsOf(ref: Ref): { kind: NodeKind; key: string } | null {
  const colon = ref.indexOf(':');
  const kind = readKind(ref.slice(0, Math.max(0, colon)));
  const key = ref.slice(colon + 1);
  return kind && key !== '' ? { kind, key } : null;
}

/** A kind as it is written in addresses: `topic`; undefined when there is none of that name. */
export function readKind(word: string): NodeKind | undefined {
  return kinds.find(({ kind }) => kind.toLowerCase() === word)?.kind;
}
