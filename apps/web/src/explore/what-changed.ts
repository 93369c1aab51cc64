import { listed } from '../ui/words/list.ts';
import { counted, kinds } from './kinds.ts';
import type { Shown, ShownNode } from './shown.ts';

/** What came and what went, as a sentence for those who do not see the map; empty when nothing did. */
export function whatChanged(before: Shown, after: Shown): string {
  const came = after.nodes.filter(({ ref }) => !before.byRef.has(ref));
  const went = before.nodes.filter(({ ref }) => !after.byRef.has(ref));
  if (after.focus && before.focus?.ref !== after.focus.ref)
    return `${after.focus.title} is in the middle now, with ${inAll(after.nodes.slice(1))}.`;
  if (came.length === 0 && went.length === 0) return '';
  const parts = [
    came.length > 0 ? `${inAll(came)} came in` : '',
    went.length > 0 ? `${inAll(went)} left` : '',
  ].filter(Boolean);
  return `${parts.join(', ')}. ${after.nodes.length} are shown.`;
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
