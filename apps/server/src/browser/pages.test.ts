import { openTestDb } from '@peergraph/testkit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemo } from '../demo.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openBrowser } from './open-browser.ts';
import { openSite } from './open-site.ts';

const db = await openTestDb();
const site = await openSite(db);
const browser = await openBrowser();
const complaints: string[] = [];

beforeAll(() => loadDemo(db, { onProgress: () => {} }));
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A page that writes down everything the browser complains about. */
async function openPage(path: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, colorScheme: scheme });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
  });
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
  return page;
}

test.each(['light', 'dark'] as const)(
  'the first page can be used by everyone, %s',
  async (scheme) => {
    const page = await openPage('/', scheme);
    expect(await page.title()).toBe('Peergraph');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);
