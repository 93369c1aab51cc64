import type { Db } from '@peergraph/graph';
import { createApp } from '../app.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { builtWeb } from '../web-build.ts';

export type Site = {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  address: string;
  /** What the server would have written to its log. */
  problems: string[];
  close: () => Promise<void>;
};

/** Serves API and web of this database on a free port, or this one; the web is built if its sources changed. */
export async function openSite(
  db: Db,
  port = 0,
  settings: Settings = defaultSettings(),
): Promise<Site> {
  const problems: string[] = [];
  const webFolder = await builtWeb({ mode: 'development' });
  const app = await createApp({ db, webFolder, settings, log: (text) => problems.push(text) });
  const address = await app.listen({ host: '127.0.0.1', port });
  return { address, problems, close: () => app.close() };
}
