import type { SearchQuery } from '../generated/graphql.ts';
import { Avatar } from '../ui/Avatar.tsx';
import type { ChoiceGroup } from '../ui/combobox/ComboboxList.tsx';
import { KindShape } from '../ui/KindShape.tsx';

type Hit = SearchQuery['search'][number];

/** The id of the choice that looks for people instead of opening something. */
export const findChoice = 'find-people';

/** `waiting`: the hits are still those of an earlier text. */
type SearchState = 'waiting' | 'settled' | 'failed';

const groups = [
  { kind: 'PERSON', title: 'People' },
  { kind: 'CHALLENGE', title: 'Challenges' },
  { kind: 'TOPIC', title: 'Topics' },
  { kind: 'PROGRAM', title: 'Programs' },
] as const;

/**
 * Hits by kind, the kind of the best hit first, and “Find people for …”: last after names, first when it
 * reads like a question (four words or more) or while the hits are still those of an earlier text.
 */
export function groupHits(hits: readonly Hit[], text: string, state: SearchState): ChoiceGroup[] {
  if (text === '') return [];
  const found = groups
    .map((group) => ({ ...group, hits: hits.filter((hit) => hit.kind === group.kind) }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => place(hits, a.hits) - place(hits, b.hits))
    .map((group) => ({ title: group.title, choices: group.hits.map(choiceOf) }));
  const find = {
    title:
      state === 'failed'
        ? 'Names can’t be searched now'
        : found.length === 0 && state === 'settled'
          ? 'Nothing has that name'
          : 'People who can help',
    choices: [
      {
        id: findChoice,
        title: `Find people for “${text}”`,
        subtitle: null,
        marker: <KindShape kind="expert" size={20} />,
      },
    ],
  };
  return state !== 'settled' || isQuestion(text) ? [find, ...found] : [...found, find];
}

/** Four words or more are no name: they say what somebody needs. */
export function isQuestion(text: string): boolean {
  return text.trim().split(/\s+/).length >= 4;
}

function place(all: readonly Hit[], some: readonly Hit[]): number {
  const [best] = some;
  return best ? all.indexOf(best) : all.length;
}

function choiceOf(hit: Hit) {
  return {
    id: hit.id,
    title: hit.title,
    subtitle: hit.subtitle ?? null,
    marker: markerOf(hit),
  };
}

function markerOf(hit: Hit) {
  if (hit.kind === 'PERSON') return <Avatar personKey={hit.key} name={hit.title} size={28} />;
  if (hit.kind === 'CHALLENGE') return <KindShape kind="challenge" size={20} />;
  return <KindShape kind={hit.kind === 'TOPIC' ? 'topic' : 'program'} size={20} />;
}
