import type { NodeKind } from '../generated/graphql.ts';
import { isCommunity } from './communities/community.ts';
import { openingStep } from './communities/gather-people.ts';
import { partsOf, type Ref, readKind } from './ref.ts';
import { twins } from './twin/twins.ts';
import {
  type Depth,
  depthAround,
  type Expansion,
  type Filter,
  facets,
  layouts,
  type View,
  viewAround,
} from './view.ts';

const names = [
  'focus',
  'depth',
  'open',
  'closed',
  'apart',
  'out',
  'hide',
  ...facets,
  'asked',
  'until',
  'challenge',
  'path',
  'way',
  'only',
  'layout',
  'size',
  'twin',
  'select',
  'view',
  'overview',
  'community',
] as const;

/** The address of the explorer, one text a name; lists are parted by commas. `view` is the tab on a phone. */
export type ExploreSearch = { [name in (typeof names)[number]]?: string | undefined };

export function readExploreSearch(search: Record<string, unknown>): ExploreSearch {
  const read: ExploreSearch = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value.trim() !== '') read[name] = value;
    else if (typeof value === 'number') read[name] = String(value);
  }
  // `?overview` alone is that of everybody.
  if (search.overview === '') read.overview = 'all';
  return read;
}

/** The focus of an address; null when it names none. */
export function focusOf({ focus }: ExploreSearch): Ref | null {
  return focus !== undefined && partsOf(focus) ? focus : null;
}

/** The address of a view: what is as usual is left out. */
export function searchOf(view: View): ExploreSearch {
  const { focus, path } = view;
  const search: ExploreSearch = {
    focus,
    depth: view.depth === depthAround(focus) ? undefined : String(view.depth),
    open: list(
      view.expansions.map((one) =>
        joined('*', [one.ref, one.kind.toLowerCase(), String(one.count)]),
      ),
    ),
    closed: list(view.closed.map(escaped)),
    apart: list(view.opened.map((one) => joined('*', [one.ref, String(one.count)]))),
    out: list(view.out.map(escaped)),
    hide: list(view.hidden.map((kind) => kind.toLowerCase())),
  };
  for (const facet of facets)
    search[facet] = list(
      view.filters.filter((one) => one.facet === facet).map((one) => escaped(one.value)),
    );
  return {
    ...search,
    asked: view.filters.some((one) => one.facet === 'asked') ? 'now' : undefined,
    until: view.until ?? undefined,
    challenge: view.challenge ?? undefined,
    path: path ? joined('~', [path.from, path.to]) : undefined,
    way: path && path.way > 0 ? String(path.way) : undefined,
    only: path?.only ? 'path' : undefined,
    layout: view.layout === 'rings' ? undefined : view.layout,
    size: view.size === 'same' ? undefined : view.size,
    twin: view.twin === 'list' ? undefined : view.twin,
    select: view.selected ?? undefined,
  };
}

/** The view of an address, and a sentence for each thing in it that can't be meant; null without a focus. */
export function viewOf(search: ExploreSearch): { view: View; problems: string[] } | null {
  const problems: string[] = [];
  const focus = focusOf(search);
  if (focus === null) return null;
  const usual = viewAround(focus);
  const ref = (text: string | undefined, kind?: NodeKind): Ref | null => {
    const named = text === undefined ? null : partsOf(text);
    return text && named && (kind ?? named.kind) === named.kind ? text : null;
  };
  const refs = (text: string | undefined) => parts(text).flatMap((one) => ref(plain(one)) ?? []);

  const filters = facets.flatMap((facet): Filter[] =>
    parts(search[facet]).map((value) => ({ facet, value: plain(value) })),
  );
  if (search.asked === 'now') filters.push({ facet: 'asked', value: 'now' });
  const [from, to] = (search.path ?? '').split('~').map((one) => ref(plain(one), 'PERSON'));
  const hasWays = from && to && from !== to;
  if (search.path !== undefined && !hasWays)
    problems.push(`The link asks for ways, and “${search.path}” does not name two people.`);
  const hasTime = /^\d{4}-(0[1-9]|1[0-2])$/.test(search.until ?? '');
  if (search.until !== undefined && !hasTime)
    problems.push(
      `“${search.until}” is no month, such as 2026-05: this is the network as it is now.`,
    );
  const challenge = ref(search.challenge, 'CHALLENGE');
  if (search.challenge !== undefined && !challenge)
    problems.push(`No challenge is called “${search.challenge}”.`);
  if (search.select !== undefined && !ref(search.select) && !isCommunity(search.select))
    problems.push(`Nothing here is called “${search.select}”.`);
  const layout = layouts.find((one) => one === search.layout);
  if (search.layout !== undefined && !layout)
    problems.push(`There is no layout “${search.layout}”; these are rings.`);

  return {
    problems,
    view: {
      ...usual,
      depth: readDepth(search.depth, usual.depth, problems),
      expansions: parts(search.open).flatMap(readExpansion),
      closed: refs(search.closed),
      opened: parts(search.apart).flatMap(readOpened),
      out: refs(search.out).filter((one) => one !== focus),
      hidden: parts(search.hide).flatMap((word) => readKind(word) ?? []),
      filters,
      until: hasTime ? (search.until ?? null) : null,
      selected: isCommunity(search.select ?? '') ? (search.select ?? null) : ref(search.select),
      path: hasWays
        ? { from, to, way: within(search.way, 0, 0, 19), only: search.only === 'path' }
        : null,
      challenge,
      layout: layout ?? usual.layout,
      size: search.size ?? usual.size,
      twin: twins.find((one) => one === search.twin) ?? usual.twin,
    },
  };
}

function readDepth(text: string | undefined, usual: Depth, problems: string[]): Depth {
  if (text === undefined) return usual;
  const depth = ([1, 2, 3] as const).find((one) => String(one) === text);
  if (depth) return depth;
  const asked = Number(text);
  const nearest = asked > 3 ? 3 : asked < 1 ? 1 : usual;
  problems.push(`The map shows 1 to 3 steps, and the link asks for ${text}: this is ${nearest}.`);
  return nearest;
}

function readExpansion(text: string): Expansion[] {
  const [ref = '', word = '', count] = text.split('*').map(plain);
  const kind = readKind(word.toLowerCase());
  return kind && partsOf(ref) ? [{ ref, kind, count: within(count, 12, 1, 300) }] : [];
}

function readOpened(text: string): View['opened'] {
  const [ref = '', count] = text.split('*').map(plain);
  return isCommunity(ref) ? [{ ref, count: within(count, openingStep, 1, 1000) }] : [];
}

function within(text: string | undefined, usual: number, least: number, most: number): number {
  const number = text === undefined ? usual : Math.round(Number(text));
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : usual;
}

function list(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(',');
}

/** The items of a list, each once. */
function parts(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(','))].filter((one) => one !== '');
}

function joined(mark: string, items: readonly string[]): string {
  return items.map(escaped).join(mark);
}

/** The marks that part a list, where they are part of a key. */
function escaped(text: string): string {
  return text.replace(/[%,*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

function plain(text: string): string {
  return text.replace(/%([0-9a-f]{2})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
