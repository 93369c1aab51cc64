import { join } from 'node:path';
import type { openBrowser } from '@peergraph/server/browser';
import { z } from 'zod';
import { percentile } from '../statistics.ts';
import { Drawn } from './site.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;

const inPage = join(import.meta.dirname, 'in-page.js');
const options = { viewport: { width: 1440, height: 960 }, reducedMotion: 'reduce' } as const;
const frames = 40;

export type Visit = { first: number; pan: number; zoom: number };

/** Opens a page as somebody who was never there, and calls `work` once its map has come. */
async function open<T>(
  browser: Browser,
  url: string,
  work: (ask: (code: string) => Promise<unknown>, first: number) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    await context.addInitScript({ path: inPage });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    const ask = (code: string) => page.evaluate(`window.bench.${code}`);
    return await work(ask, z.number().parse(await ask('firstFrame()')));
  } finally {
    await context.close();
  }
}

/** How long the map takes to come, and the 95th percentile of its frames while it is moved; all in ms. */
export function visit(browser: Browser, url: string): Promise<Visit> {
  return open(browser, url, async (ask, first) => {
    const p95 = async (kind: string) =>
      percentile(z.array(z.number()).parse(await ask(`move('${kind}', ${frames})`)), 0.95);
    return { first, pan: await p95('pan'), zoom: await p95('zoom') };
  });
}

/** What our map draws on this page. */
export function lookAt(browser: Browser, url: string) {
  return open(browser, url, async (ask) => Drawn.parse(await ask('drawn()')));
}
