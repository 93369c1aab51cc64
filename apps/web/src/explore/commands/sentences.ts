import type { NodeKind } from '../../generated/graphql.ts';
import { addFilter, expand, showPath } from '../changes.ts';
import { kinds } from '../kinds.ts';
import { type Ref, refTo } from '../ref.ts';
import { type View, viewAround } from '../view.ts';

/** What a gap in a sentence takes: things of these kinds, or a language. */
export type Gap = { takes: readonly (NodeKind | 'LANGUAGE')[]; word: string };

/** What a gap was filled with. */
export type Filling = { kind: NodeKind | 'LANGUAGE'; key: string; title: string };

/** A question in words, with one gap or two, that is answered by a view. */
export type Sentence = {
  id: string;
  /** What stands before each gap, in lower case. */
  words: readonly string[];
  gaps: readonly Gap[];
  /** The view that answers it; `fillings` has one for each gap. */
  answer: (view: View, fillings: readonly Filling[]) => View;
};

const somebody: Gap = { takes: ['PERSON'], word: 'somebody' };
const topic: Gap = { takes: ['TOPIC'], word: 'a topic' };
const field: Gap = { takes: ['DISCIPLINE'], word: 'a field' };
const fieldOrTopic: Gap = { takes: ['DISCIPLINE', 'TOPIC'], word: 'a field or topic' };
const challenge: Gap = { takes: ['CHALLENGE'], word: 'a challenge' };
const group: Gap = { takes: ['COHORT', 'PROGRAM'], word: 'a cohort or program' };
const language: Gap = { takes: ['LANGUAGE'], word: 'a language' };

/** All that can be asked, the most telling first. */
export const sentences: readonly Sentence[] = [
  two('experts', ['experts in', topic], ['near', somebody], (view, about, near) =>
    addFilter(anew(view, near), { facet: 'topic', value: about.key }),
  ),
  two('path', ['path from', somebody], ['to', somebody], (view, from, to) =>
    showPath(view.focus === refOf(from) ? view : anew(view, from), refOf(from), refOf(to)),
  ),
  two('help', ['who can help', somebody], ['with', challenge], (view, whom, what) => ({
    ...anew(view, whom),
    challenge: refOf(what),
  })),
  two('bridges', ['who bridges', fieldOrTopic], ['and', fieldOrTopic], (view, one, other) =>
    addFilter(anew(view, one), {
      facet: other.kind === 'TOPIC' ? 'topic' : 'discipline',
      value: other.key,
    }),
  ),
  one('asked', 'who can be asked now near', somebody, (view, near) =>
    addFilter(anew(view, near), { facet: 'asked', value: 'now' }),
  ),
  one('network', 'the network of', somebody, anew),
  one('know', 'who knows about', topic, (view, about) => ({
    ...anew(view, about),
    hidden: allBut('PERSON'),
  })),
  two('field', ['people from', field], ['near', somebody], (view, from, near) =>
    addFilter(anew(view, near), { facet: 'discipline', value: from.key }),
  ),
  two('speak', ['who speaks', language], ['near', somebody], (view, which, near) =>
    addFilter(anew(view, near), { facet: 'language', value: which.key }),
  ),
  one('topics', 'topics known to', somebody, (view, whom) =>
    expand({ ...anew(view, whom), depth: 1, hidden: allBut('TOPIC') }, refOf(whom), ['TOPIC']),
  ),
  one('challenges-of', 'challenges of', somebody, (view, whom) => ({
    ...anew(view, whom),
    depth: 1,
    hidden: allBut('CHALLENGE'),
  })),
  one('challenges-about', 'challenges about', topic, (view, about) => ({
    ...anew(view, about),
    hidden: allBut('CHALLENGE'),
  })),
  one('everybody', 'everybody in', group, anew),
];

function one(
  id: string,
  words: string,
  gap: Gap,
  answer: (view: View, filling: Filling) => View,
): Sentence {
  return {
    id,
    words: [words],
    gaps: [gap],
    answer: (view, [filling]) => (filling ? answer(view, filling) : view),
  };
}

function two(
  id: string,
  [before, gap]: readonly [string, Gap],
  [between, other]: readonly [string, Gap],
  answer: (view: View, filling: Filling, other: Filling) => View,
): Sentence {
  return {
    id,
    words: [before, between],
    gaps: [gap, other],
    answer: (view, [filling, last]) => (filling && last ? answer(view, filling, last) : view),
  };
}

/** A question begins with nothing filtered; only how the map looks stays. */
function anew({ layout, size }: View, { kind, key }: Filling): View {
  if (kind === 'LANGUAGE') throw new Error('Nothing stands around a language.');
  const kept = layout === 'layers' ? 'rings' : layout;
  return { ...viewAround(refTo({ kind, key })), layout: kept, size };
}

function refOf({ kind, key }: Filling): Ref {
  return `${kind.toLowerCase()}:${key}`;
}

function allBut(kind: NodeKind): NodeKind[] {
  return kinds
    .map((one) => one.kind)
    .filter((other) => other !== kind)
    .sort();
}
