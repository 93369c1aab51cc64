import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../apps/server/src/browser/open-browser.ts';
import { openSite } from '../apps/server/src/browser/open-site.ts';
import { openDatabase } from '../apps/server/src/database.ts';
import { loadDemo } from '../apps/server/src/demo.ts';
import { smallPicture } from './small-picture.ts';

// What `npm run pictures` runs: remakes the pictures of the documentation from the demo program, in a database of
// its own, so that no real person is ever on them.

type Browser = Awaited<ReturnType<typeof openBrowser>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;
type Look = NonNullable<Parameters<Browser['newContext']>[0]>;

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');
const tell = (message: string) => process.stderr.write(`${message}\n`);

const map = '[data-testid=ring-map] canvas';
const exploreMap = '[data-testid=explore-map] canvas';
const need = 'After a storm my loggers wander, and I cannot tell the river from the instrument.';
type Scene = {
  name: string;
  path: string;
  height: number;
  /** It is there once everything that a picture should show has come. */
  ready: string;
  /** What somebody does before the picture is made. */
  before?: (page: Page) => Promise<void>;
};
/** A page as one of the demo's people sees it. */
const signedIn = (
  name: string,
  part: string,
  to: string,
  before: (page: Page) => Promise<void>,
): Scene => ({
  name,
  path: `/sign-in?${new URLSearchParams({ to })}`,
  height: 960,
  ready: 'main form',
  before: async (page) => {
    await page.getByRole('button', { name: new RegExp(`an? ${part}$`) }).click();
    await before(page);
  },
});
const pages: readonly Scene[] = [
  { name: 'home', path: '/', height: 960, ready: '[data-testid=challenges]' },
  { name: 'challenge', path: '/challenges/drift-or-change', height: 960, ready: map },
  { name: 'person', path: '/people/lena-okafor', height: 1080, ready: map },
  {
    name: 'find',
    path: `/find?${new URLSearchParams({ text: need, person: 'lena-okafor' })}`,
    height: 960,
    ready: map,
  },
  { name: 'program', path: '/programs/water-commons', height: 960, ready: 'main h2' },
  { name: 'start', path: '/explore', height: 960, ready: 'main h2' },
  { name: 'overview', path: '/explore?overview', height: 960, ready: exploreMap },
  {
    name: 'explore',
    path: '/explore?focus=person:lena-okafor&challenge=challenge:drift-or-change&select=person:jun-rahimi',
    height: 960,
    ready: exploreMap,
  },
  {
    name: 'ways',
    path: '/explore?focus=person:lena-okafor&path=person:lena-okafor~person:jun-rahimi&only=path&layout=layers',
    height: 960,
    ready: exploreMap,
  },
  {
    name: 'ask',
    path: '/explore?focus=person:lena-okafor&depth=1',
    height: 960,
    ready: exploreMap,
    before: async (page) => {
      await page.getByRole('combobox', { name: /^Search, ask/ }).fill('experts in drift');
      await page.getByRole('option', { name: /sensor drift/ }).waitFor();
    },
  },
  {
    name: 'table',
    path: '/explore?focus=person:lena-okafor&topic=facilitation&twin=table',
    height: 960,
    ready: exploreMap,
  },
  {
    name: 'clusters',
    path: '/explore?focus=person:lena-okafor&depth=3&layout=clusters',
    height: 960,
    ready: exploreMap,
  },
  { name: 'sign-in', path: '/sign-in', height: 960, ready: 'main form' },
  signedIn('account', 'organiser', '/account', async (page) => {
    await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
  }),
  signedIn(
    'composer',
    'learner',
    '/challenges/drift-or-change?card=mira-solheim&ask=true',
    async (page) => {
      await page.getByLabel('What a good outcome is').waitFor();
    },
  ),
  signedIn('introductions', 'learner', '/introductions', async (page) => {
    await page.getByRole('link', { name: /introduced to Yuki Hoshino/ }).click();
    await page.getByTestId('timeline').waitFor();
  }),
  signedIn('pitch', 'facilitator', '/introductions', async (page) => {
    await page.getByRole('link', { name: /^Mbali Khumalo asks/ }).click();
    await page.getByTestId('sentences').waitFor();
  }),
  signedIn('desk', 'facilitator', '/programs/water-commons/desk', async (page) => {
    await page.getByRole('heading', { name: 'Who carries how much' }).waitFor();
  }),
];

const wide = { viewport: { width: 1440, height: 960 } };
const looks: { look: string; options: Look }[] = [
  { look: 'light', options: { ...wide, colorScheme: 'light' } },
  { look: 'dark', options: { ...wide, colorScheme: 'dark' } },
  {
    look: 'phone',
    options: {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      colorScheme: 'light',
    },
  },
];

/** All of them, or those that are named: `npm run pictures -- desk pitch`. */
const names = process.argv.slice(2);
const wanted = pages.filter(({ name }) => names.length === 0 || names.includes(name));

/** Pictures are looked at in a browser too: above this they are a burden. */
const mostBytes = 200_000;

/** A database that has just started may take longer than the page waits: then once more. */
async function openUntilReady(page: Page, url: string, ready: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await page.goto(url);
    const came = page.waitForSelector(ready, { state: 'attached', timeout: 40_000 });
    if (attempt === 4) return void (await came);
    if (await came.catch(() => null)) return;
  }
}

async function remake(browser: Browser, address: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { look, options } of looks) {
    for (const { name, path, height, ready, before } of wanted) {
      // Each its own: whoever is signed in on one of them is not on the next.
      const context = await browser.newContext({
        ...options,
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      if (look !== 'phone') await page.setViewportSize({ width: 1440, height });
      await openUntilReady(page, `${address}${path}`, ready);
      // The map comes after its list, and is drawn when it has come.
      await page.waitForLoadState('networkidle');
      await before?.(page);
      await page.waitForTimeout(1000);
      const picture = await smallPicture(page);
      await writeFile(join(folder, `${name}-${look}.png`), picture);
      const burden = picture.length > mostBytes ? ', more than it should be' : '';
      tell(`${name}-${look}.png, ${Math.round(picture.length / 1000)} kB${burden}`);
      await context.close();
    }
  }
}

const { db, close } = await openDatabase({
  home: join(root, '.peergraph-pictures'),
  // The demo program in a Neo4j of its own, whatever NEO4J_URI says.
  environment: { ...process.env, NEO4J_URI: undefined },
  onProgress: tell,
});
try {
  await loadDemo(db, { onProgress: tell, requests: true });
  const site = await openSite(db);
  const browser = await openBrowser();
  try {
    await remake(browser, site.address);
  } finally {
    await browser.close();
    await site.close();
  }
} finally {
  await close();
}
