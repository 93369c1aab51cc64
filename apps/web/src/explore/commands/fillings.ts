import { filterChoices } from '../filter-choices.ts';
import type { Shown } from '../shown.ts';
import type { Facet, View } from '../view.ts';
import { hasWords } from './has-words.ts';
import type { Filling, Gap } from './sentences.ts';
import type { Hit } from './use-hits.ts';

/** As many are offered for one gap. */
const most = 6;

/** Who “me” is: until somebody signs in, the person in the middle of the map. */
export function meOf({ focus }: Shown): Filling | null {
  return focus?.kind === 'PERSON' ? { kind: 'PERSON', key: focus.key, title: focus.title } : null;
}

/** What a text fills a gap with when it is the whole name of something on the map, or of what was chosen before. */
export function knownFilling(
  shown: Shown,
  chosen: readonly Filling[],
  { takes }: Gap,
  text: string,
): Filling | undefined {
  const same = (title: string) =>
    title.localeCompare(text.trim(), 'en-GB', { sensitivity: 'accent' }) === 0;
  if (takes.includes('PERSON') && same('me')) return meOf(shown) ?? undefined;
  const here = [...chosen].reverse().find(({ kind, title }) => takes.includes(kind) && same(title));
  return (
    here ?? ofFacets(shown, takes).find(({ title }) => same(title)) ?? onMap(shown, takes, same)
  );
}

/** What to offer for a gap: what is near and has these words, then what was found. */
export function fillingsFor(
  gap: Gap,
  text: string,
  { shown, view, hits }: { shown: Shown; view: View; hits: readonly Hit[] },
): Filling[] {
  const typed = text.trim().toLocaleLowerCase('en-GB');
  const fits = ({ title }: Filling) => hasWords(title, typed);
  const me = meOf(shown);
  const own = gap.takes.includes('PERSON') && me && 'me'.startsWith(typed) ? [me] : [];
  const near = [
    ...own,
    ...onMapFirst(shown, view, gap).filter(fits),
    ...ofFacets(shown, gap.takes).filter(fits),
  ];
  const found = hits
    .filter(({ kind }) => gap.takes.includes(kind))
    .map(({ kind, key, title }): Filling => ({ kind, key, title }));
  return unique([...near, ...found]).slice(0, most);
}

/** Of the kinds wanted, the selected one first, then those nearest to the middle. */
function onMapFirst(shown: Shown, view: View, { takes }: Gap): Filling[] {
  const selected = shown.byRef.get(view.selected ?? '');
  return [...(selected ? [selected] : []), ...shown.nodes.filter(({ ring }) => ring !== 0)]
    .filter(({ kind }) => takes.includes(kind))
    .map(({ kind, key, title }) => ({ kind, key, title }));
}

function onMap(
  shown: Shown,
  takes: Gap['takes'],
  same: (title: string) => boolean,
): Filling | undefined {
  return shown.nodes.find(({ kind, title }) => takes.includes(kind) && same(title));
}

const kindOfFacet = {
  topic: 'TOPIC',
  discipline: 'DISCIPLINE',
  cohort: 'COHORT',
  language: 'LANGUAGE',
} as const satisfies Record<Facet, Filling['kind']>;

/** What the people on the map have, most people first. */
function ofFacets({ people }: Shown, takes: Gap['takes']): Filling[] {
  return filterChoices(people).flatMap(({ filter, title }) => {
    if (filter.facet === 'asked') return [];
    const kind = kindOfFacet[filter.facet];
    return takes.includes(kind) ? [{ kind, key: filter.value, title }] : [];
  });
}

function unique(fillings: readonly Filling[]): Filling[] {
  const found = new Map<string, Filling>();
  for (const filling of fillings) {
    const id = `${filling.kind} ${filling.key}`;
    if (!found.has(id)) found.set(id, filling);
  }
  return [...found.values()];
}
