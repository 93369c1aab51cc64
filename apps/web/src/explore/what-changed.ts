import { listed } from '../ui/words/list.ts';
import { openingInWords } from './communities/community-acts.ts';
import { counted, kinds } from './kinds.ts';
import { refTo } from './ref.ts';
import type { Shown, ShownNode } from './shown.ts';

/** What came and what went, as a sentence for those who do not see the map; empty when nothing did. */
export function whatChanged(before: Shown, after: Shown): string {
  const [here, there] = [oneByOne(before), oneByOne(after)];
  const came = [...there.values()].filter(({ ref }) => !here.has(ref));
  const went = [...here.values()].filter(({ ref }) => !there.has(ref));
  if (after.focus && before.focus?.ref !== after.focus.ref)
    return `${after.focus.title} is in the middle now, with ${inAll([...there.values()].slice(1))}.`;
  if (came.length === 0 && went.length === 0) return openingInWords(before.nodes, after.nodes);
  const parts = [
    came.length > 0 ? `${inAll(came)} came in` : '',
    went.length > 0 ? `${inAll(went)} left` : '',
  ].filter(Boolean);
  return `${parts.join(', ')}. ${after.nodes.length} are shown.${gatheringInWords(before, after)}`;
}

/** What happens where there come to be too many; empty otherwise. */
function gatheringInWords(before: Shown, after: Shown): string {
  const [had, has] = [before, after].map(({ nodes }) => nodes.filter((one) => one.community));
  return had?.length === 0 && has && has.length > 0
    ? ' So many cannot be told apart: the furthest are gathered into communities, each of which opens.'
    : '';
}

/** Everybody, those in communities too. */
function oneByOne({ nodes }: Shown) {
  const all = nodes.flatMap((node) => node.community?.people ?? node);
  return new Map(all.map((node) => [refTo(node), { ref: refTo(node), kind: node.kind }]));
}

/** `8 people and 2 challenges`. */
export function inAll(nodes: readonly Pick<ShownNode, 'kind'>[]): string {
  const counts = kinds.map(({ kind }) => ({
    kind,
    count: nodes.filter((node) => node.kind === kind).length,
  }));
  const words = counts.filter(({ count }) => count > 0).map((one) => counted(one.count, one.kind));
  return words.length === 0 ? 'nothing' : listed(words, words.length);
}
