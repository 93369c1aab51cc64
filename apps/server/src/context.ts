import type { Db, Viewer } from '@peergraph/graph';
import { type AccountSettings, defaultSettings } from './accounts/settings.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createEventBus, type EventBus } from './requests/event-bus.ts';

/** What every resolver gets: the database, whoever asks, and loaders that live as long as one operation. */
export type Context = {
  db: Db;
  loaders: Loaders;
  /** Null where nobody is signed in. */
  viewer: Viewer | null;
  settings: AccountSettings;
  /** Tells whoever follows what concerns them that something was committed. */
  events: EventBus;
};

type Asking = {
  viewer?: Viewer | null | undefined;
  settings?: AccountSettings | undefined;
  events?: EventBus | undefined;
};

export function createContext(db: Db, asking: Asking = {}): Context {
  const { viewer = null, settings = defaultSettings(), events = createEventBus() } = asking;
  return { db, loaders: createLoaders(db), viewer, settings, events };
}
