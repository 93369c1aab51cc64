import { shortMonthOf } from '../ui/words/dates.ts';
import { listed } from '../ui/words/list.ts';
import { originInWords } from '../ui/words/origin.ts';
import { levelInWords } from '../ui/words/person.ts';
import type { Tie } from './gathered.ts';
import { kindOf } from './kinds.ts';
import type { Ref } from './ref.ts';
import type { Shown, ShownNode } from './shown.ts';

/** How a node is tied to the focus: by which tie, or through whom; empty for the focus itself. */
export function howReached(node: ShownNode, shown: Shown): string {
  const { focus } = shown;
  if (node.ref === focus?.ref || node.ring === null) return '';
  if (node.ring === 1 && focus) return tiesBetween(shown, focus.ref, node.ref).join('; ');
  const [first, ...others] = node.via.flatMap((ref) => shown.byRef.get(ref)?.title ?? []);
  if (first === undefined) return '';
  return others.length > 0 ? `through ${first} and ${others.length} more` : `through ${first}`;
}

/** How two nodes are tied, in a few words a tie. */
function tiesBetween({ ties }: Shown, one: Ref, other: Ref): string[] {
  return ties
    .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
    .map(tieInWords);
}

/** `same cohort, since Feb 2025`; `works with it`; `poses it`. */
function tieInWords(tie: Tie): string {
  const since = shortMonthOf(tie.since);
  const how = wordsOf(tie);
  return since ? `${how}, ${since}` : how;
}

function wordsOf({ kind, origin, level }: Tie): string {
  switch (kind) {
    case 'CONNECTED':
      return originInWords(origin ?? 'OTHER');
    case 'KNOWS_ABOUT':
      return level ? levelInWords(level) : 'knows about it';
    case 'INTERESTED_IN':
      return 'wants to know more';
    case 'POSES':
      return 'posed';
    case 'HELPED_WITH':
      return 'helped';
    case 'ABOUT':
      return 'about it';
    case 'MEMBER_OF':
      return 'takes part';
    case 'LED':
      return 'led';
    case 'ATTENDED':
      return 'attended';
    case 'MEANS_SIMILAR':
      return 'means something similar';
    case 'FALSE_FRIEND':
      return 'means something else';
    case 'BROADER':
      return 'broader or narrower';
    case 'RELATED':
      return 'related';
    default:
      return 'part of it';
  }
}

/** The one sentence of the page: who or what is in the middle, and how many stand around. */
export function headline(shown: Shown): string {
  const { focus, nodes } = shown;
  if (!focus) return '';
  const people = nodes.filter((node) => node.kind === 'PERSON' && node.ref !== focus.ref);
  const near = people.filter((node) => node.ring === 1).length;
  const two = people.filter((node) => node.ring === 2).length;
  const count = (number: number) => number.toLocaleString('en-GB');
  if (focus.kind === 'PERSON') {
    if (near === 0) return `${focus.title} knows nobody here yet`;
    const knows = `${focus.title} knows ${near === 1 ? '1 person' : `${count(near)} people`}`;
    return two === 0 ? knows : `${knows}, and through them ${count(two)} more`;
  }
  if (focus.kind === 'TOPIC' && near > 0)
    return `${near === 1 ? '1 person knows' : `${count(near)} people know`} about ${focus.title}`;
  const kinds = [...new Set(nodes.slice(1).map((node) => node.kind))].map((kind) => {
    const { length } = nodes.filter((node) => node.kind === kind && node.ref !== focus.ref);
    const { word, words } = kindOf(kind);
    return `${count(length)} ${length === 1 ? word : words}`;
  });
  return kinds.length === 0 ? focus.title : `${listed(kinds, 3)} around “${focus.title}”`;
}
