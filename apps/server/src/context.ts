import { type Db, keeper, seenFrom, type Viewer } from '@peergraph/graph';
import { type Notes, noNotes } from './access/notes.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createEventBus, type EventBus } from './requests/event-bus.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** What every resolver gets: the database as whoever asks may see it, and loaders that live as long as one operation. */
export type Context = {
  db: Db;
  loaders: Loaders;
  /** Null where nobody is signed in. */
  viewer: Viewer | null;
  /** Nobody has a real account here, and it is reached from this machine alone: who isn't signed in is its keeper. */
  isKeepers: boolean;
  /** Whoever isn’t signed in would be its keeper, also where somebody is. */
  hasKeeper: boolean;
  settings: Settings;
  /** Tells whoever follows what concerns them that something was committed. */
  events: EventBus;
  /** What the audit has to hear of this operation. */
  notes: Notes;
  /** What this viewer, who may have other roles now, gets; nothing is loaded yet. */
  seenBy: (viewer: Viewer | null) => Pick<Context, 'db' | 'loaders' | 'viewer'>;
  /** Who asks is by now: null once their session or token is over. */
  viewerNow: () => Promise<Viewer | null>;
  /** The request that asks, where one does: its signal tells when the client has left. */
  request?: { signal: AbortSignal };
};

type Asking = {
  viewer?: Viewer | null | undefined;
  isKeepers?: boolean | undefined;
  hasKeeper?: boolean | undefined;
  viewerNow?: (() => Promise<Viewer | null>) | undefined;
  settings?: Settings | undefined;
  events?: EventBus | undefined;
};

export function createContext(whole: Db, asking: Asking = {}): Context {
  const { viewer = null, isKeepers = false, settings = defaultSettings() } = asking;
  const { hasKeeper = isKeepers } = asking;
  const { events = createEventBus(), viewerNow = async () => viewer } = asking;
  const seenBy = (one: Viewer | null) => {
    const db = seenFrom(whole, one?.circles ?? (isKeepers ? keeper : []));
    return { db, loaders: createLoaders(db), viewer: one };
  };
  return {
    ...seenBy(viewer),
    isKeepers,
    hasKeeper,
    settings,
    events,
    notes: noNotes(),
    seenBy,
    viewerNow,
  };
}

/** Goes on as this viewer; fields that come later see what they may see. */
export function goOnAs(context: Context, viewer: Viewer | null): void {
  Object.assign(context, context.seenBy(viewer));
}
