import type { Db } from '@peergraph/graph';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { loadDemo } from '../demo.ts';
import type { Settings } from '../settings.ts';
import { openBrowser } from './open-browser.ts';
import { pageOpener } from './open-page.ts';
import { openSite } from './open-site.ts';

type Options = {
  /** What the database holds before the first test; the demo by default. */
  fill?: () => Promise<unknown>;
  /** How long that may take, in ms, where that is longer than any hook may. */
  fillsWithin?: number;
  settings?: Settings;
};

/**
 * A database's pages in a browser, for the tests of one file; everything closes after the last. A test fails after which
 * the browser or the server has complained: what it means to hear, it takes out of `complaints`.
 */
export async function openPages(db: Db, { fill, fillsWithin, settings }: Options = {}) {
  const site = await openSite(db, 0, settings);
  const browser = await openBrowser();
  const complaints = site.problems;
  beforeAll(fill ?? (() => loadDemo(db, { onProgress: () => {} })), fillsWithin);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });
  return { site, browser, complaints, openPage: pageOpener(browser, site.address, complaints) };
}
