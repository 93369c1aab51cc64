import { type ExploreSearch, readExploreSearch } from '../address.ts';

/** A view kept under a name in this browser: its address, which names everything by keys that survive an import. */
export type SavedView = { name: string; search: ExploreSearch; savedAt: string };

/** What of `localStorage` is needed. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const place = 'peergraph:saved-views';

/** The saved views, newest first; what cannot be read is left out. A browser may refuse even to give out its storage. */
export function readSavedViews(storage: () => Storage): SavedView[] {
  try {
    const read: unknown = JSON.parse(storage().getItem(place) ?? '[]');
    return Array.isArray(read) ? read.flatMap(savedView) : [];
  } catch {
    return [];
  }
}

/** Keeps these instead; false where the browser does not let us. */
export function writeSavedViews(storage: () => Storage, views: readonly SavedView[]): boolean {
  try {
    storage().setItem(place, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** The name, or with a number where it is taken: `Lena 2`. */
export function freeName(wanted: string, views: readonly SavedView[]): string {
  const taken = new Set(views.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${number}`)) number += 1;
  return `${wanted} ${number}`;
}

/** Under another name, in its place; an empty name, or that of another one, changes nothing. */
export function renamed(views: readonly SavedView[], old: string, wanted: string): SavedView[] {
  const name = wanted.trim();
  if (name === '' || views.some((view) => view.name === name)) return [...views];
  return views.map((view) => (view.name === old ? { ...view, name } : view));
}

function savedView(read: unknown): SavedView[] {
  if (typeof read !== 'object' || read === null) return [];
  const name = 'name' in read && typeof read.name === 'string' ? read.name : '';
  const search = 'search' in read && typeof read.search === 'object' ? read.search : null;
  const savedAt = 'savedAt' in read && typeof read.savedAt === 'string' ? read.savedAt : '';
  return name !== '' && search ? [{ name, search: readExploreSearch({ ...search }), savedAt }] : [];
}
