import { capital } from '../ui/words/capital.ts';
import { monthOf, shortMonthOf } from '../ui/words/dates.ts';
import { originInWords } from '../ui/words/origin.ts';
import { levelInWords, shortName } from '../ui/words/person.ts';
import { inWords, steps } from '../ui/words/steps.ts';
import type { Gathered, Tie } from './gathered.ts';
import { counted } from './kinds.ts';
import { howTied } from './overview/shown-overview.ts';
import type { Ref } from './ref.ts';
import type { Shown, ShownNode } from './shown.ts';
import { inAll } from './what-changed.ts';

/** What a node is called where there is little room. */
export function nameOf({ kind, title }: Pick<ShownNode, 'kind' | 'title'>): string {
  return kind === 'PERSON' ? shortName(title) : `“${title}”`;
}

/** How a node is tied to the focus: by which tie, or through whom; empty for the focus itself. */
export function howReached(node: ShownNode, shown: Shown): string {
  const { focus } = shown;
  if (!focus) return howTied(node, shown);
  if (node.ref === focus.ref) return '';
  if (node.ring === null) return 'nobody you see here leads to them yet';
  if (node.ring === 1) return tiesBetween(shown, focus.ref, node.ref).join('; ');
  const [first, ...others] = node.via.flatMap((ref) => shown.byRef.get(ref)?.title ?? []);
  if (first === undefined) return '';
  const away = node.ring > 2 ? `${steps(node.ring)}, ` : '';
  return (
    away + (others.length > 0 ? `through ${first} and ${others.length} more` : `through ${first}`)
  );
}

/** How two nodes are tied, in a few words a tie. */
function tiesBetween({ ties }: Shown, one: Ref, other: Ref): string[] {
  return ties
    .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
    .map(tieInWords);
}

/** `same cohort, since Feb 2025`; `works with it`; `poses it`. */
function tieInWords(tie: Tie): string {
  if (tie.count !== undefined)
    return tie.kind === 'CONNECTED' ? connections(tie.count) : `${tie.count} ties`;
  const since = shortMonthOf(tie.since);
  const how = wordsOf(tie);
  return since ? `${how}, ${since}` : how;
}

function connections(count: number): string {
  return count === 1 ? '1 connection' : `${count.toLocaleString('en-GB')} connections`;
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

/** `May 2026`, for `2026-05`. */
export function monthInWords(month: string): string {
  return monthOf(`${month}-01`) ?? month;
}

/** How many ways there are between two people, and how long the best is. */
export function waysInWords({ from, to, ways }: NonNullable<Gathered['paths']>): string {
  const [best] = ways;
  if (!best) return `No way from ${from} to ${to} is to be seen yet`;
  const count = ways.length === 1 ? 'One way leads' : `${capital(inWords(ways.length))} ways lead`;
  return `${count} from ${from} to ${to}, the best in ${steps(best.length)}`;
}

/**
 * The one sentence of the page: who or what is in the middle, and how many stand around. Whom somebody knows is only said
 * where nobody is left out.
 */
export function headline(shown: Shown, isPart = false): string {
  const { focus, nodes, ties } = shown;
  if (!focus) return '';
  const others = nodes
    .filter((node) => node.ref !== focus.ref && node.ring !== null && !node.onTheWay)
    .flatMap((node) => node.community?.people ?? node);
  const people = others.filter((node) => node.kind === 'PERSON');
  if (focus.kind === 'PERSON') {
    const near = people.filter((node) => node.ring === 1).length;
    const two = people.filter((node) => node.ring === 2).length;
    const further = people.length - near - two;
    if (isPart)
      return people.length === 0
        ? `Nobody around ${focus.title} is shown`
        : `${counted(people.length, 'PERSON')} shown around ${focus.title}`;
    if (people.length === 0) return `${focus.title}, and nobody to be seen around`;
    if (near === 0) return `${counted(people.length, 'PERSON')} around ${focus.title}`;
    const parts = [
      `${focus.title} knows ${counted(near, 'PERSON')}`,
      two > 0 ? `through them ${two.toLocaleString('en-GB')} more` : '',
      further > 0 ? `${further.toLocaleString('en-GB')} further away` : '',
    ].filter(Boolean);
    return parts.length < 2
      ? parts.join('')
      : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
  }
  if (focus.kind === 'TOPIC' && !isPart) {
    const knowing = ties
      .filter(({ kind, to }) => kind === 'KNOWS_ABOUT' && to === focus.ref)
      .reduce((sum, { count = 1 }) => sum + count, 0);
    if (knowing > 0)
      return `${counted(knowing, 'PERSON')} ${knowing === 1 ? 'knows' : 'know'} about ${focus.title}`;
  }
  return others.length === 0
    ? focus.title
    : `${inAll(others)}${isPart ? ' shown' : ''} around “${focus.title}”`;
}
