import type { Db } from '@peergraph/graph';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets: the database, and loaders that live as long as one operation. */
export type Context = { db: Db; loaders: Loaders };

export function createContext(db: Db): Context {
  return { db, loaders: createLoaders(db) };
}
