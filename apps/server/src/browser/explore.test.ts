import { openTestDb } from '@peergraph/testkit';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { loadDemo } from '../demo.ts';
import { openBrowser } from './open-browser.ts';
import { pageOpener } from './open-page.ts';
import { openSite } from './open-site.ts';

const db = await openTestDb();
const site = await openSite(db);
const browser = await openBrowser();

beforeAll(() => loadDemo(db, { onProgress: () => {} }));
afterAll(async () => {
  await browser.close();
  await site.close();
});

const complaints: string[] = site.problems;
afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

const openPage = pageOpener(browser, site.address, complaints);
const around = '/explore?focus=person:lena-okafor';

const rowOf = (page: Page, ref: string) => page.locator(`[data-row="${ref}"]`);
const countOf = async (page: Page) =>
  Number(await page.getByTestId('explore-map').getAttribute('data-nodes'));
/** The list and the map of the same nodes: how many each has. */
const inStep = async (page: Page) => [
  await page.locator('[data-row]').count(),
  await countOf(page),
];

test('from a person’s page to the two rings around them; the list has everybody the map has', async () => {
  const page = await openPage('/people/lena-okafor');
  await page.getByRole('link', { name: 'Explore Lena’s network' }).click();
  await page.getByTestId('explore-list').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Lena Okafor knows 8 people, and through them 45 more',
  );
  const [listed, drawn] = await inStep(page);
  expect(listed).toBe(drawn);
  // One Cytoscape draws on three canvases.
  expect(await page.getByTestId('explore-map').locator('canvas').count()).toBe(3);
  await page.context().close();
});

test('counts first, then twelve more, folded away, undone and done again; the address keeps up', async () => {
  const page = await openPage(around);
  const before = await countOf(page);
  await rowOf(page, 'person:tomas-adeyemi').click();
  await page
    .getByRole('button', { name: /^\+\d+ topics/ })
    .first()
    .click();
  await page.waitForURL(/open=person:tomas-adeyemi\*topic\*12/);
  const after = await countOf(page);
  expect(after).toBeGreaterThan(before);
  expect(after - before).toBeLessThanOrEqual(12);
  await page.keyboard.press('Control+z');
  await page.waitForURL((url) => !url.search.includes('open='));
  expect(await countOf(page)).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await page.waitForURL(/open=/);
  expect(await inStep(page)).toEqual([after, after]);
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('open='));
  await expect.poll(() => countOf(page)).toBe(before);
  await page.context().close();
});

test('a copied link shows the same to somebody else', async () => {
  const page = await openPage(
    `${around}&open=person:tomas-adeyemi*topic*12&hide=challenge&select=person:tomas-adeyemi`,
  );
  const other = await openPage(new URL(page.url()).search.replace(/^/, '/explore'));
  const refs = (one: Page) =>
    one
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
  expect(await refs(other)).toEqual(await refs(page));
  expect(await refs(page)).not.toContain('challenge:drift-or-change');
  expect(await rowOf(other, 'person:tomas-adeyemi').getAttribute('aria-expanded')).toBe('true');
  await page.context().close();
  await other.context().close();
});

test('by keys alone: along ties to somebody two steps away, and to their page', async () => {
  const page = await openPage(around);
  await rowOf(page, 'person:lena-okafor').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const two = page.locator('[data-selected]');
  expect(await two.textContent()).toContain('through ');
  await page.keyboard.press('Backspace');
  expect(await page.locator(':focus').getAttribute('aria-expanded')).toBe('true');
  expect(await two.textContent()).not.toContain('through ');
  await page.keyboard.press('Escape');
  expect(await two.count()).toBe(0);
  await page.keyboard.press('o');
  await page.waitForURL(/\/people\//);
  await page.context().close();
});

test('whoever takes somebody out by keys goes on with the next one', async () => {
  const page = await openPage(around);
  const rows = page.locator('[data-row]');
  await rows.nth(3).focus();
  const [gone, next] = [await rows.nth(3).textContent(), await rows.nth(4).textContent()];
  await page.keyboard.press('Delete');
  await expect.poll(() => rows.nth(3).textContent()).toBe(next);
  expect(await page.locator('[data-row]:focus').textContent()).toBe(next);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows.nth(3).textContent()).toBe(gone);
  await page.close();
});

test('when the server does not answer, all stays as it was until it does', async () => {
  const page = await openPage(around);
  const before = await countOf(page);
  await rowOf(page, 'person:tomas-adeyemi').click();
  await page.route('**/graphql', (route) => route.abort());
  await page
    .getByRole('button', { name: /^\+\d+ topics/ })
    .first()
    .click();
  const alert = page.getByRole('alert');
  expect(await alert.textContent()).toContain('nothing you did is lost');
  expect(await countOf(page)).toBe(before);
  await page.unroute('**/graphql');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.waitForURL(/open=person:tomas-adeyemi/);
  expect(await countOf(page)).toBeGreaterThan(before);
  expect(await alert.count()).toBe(0);
  // The browser says that it could not reach the server, as it should.
  complaints.splice(0);
  await page.context().close();
});

test('a link that can’t be meant says so in plain words', async () => {
  const far = await openPage(`${around}&depth=0&select=person:nobody`);
  expect(await far.getByRole('main').textContent()).toContain('this is 1');
  await far.context().close();
  const nobody = await openPage('/explore?focus=person:nobody-of-this-name');
  expect(await nobody.getByRole('alert').textContent()).toContain('nobody-of-this-name');
  expect(await nobody.getByRole('combobox').first().isVisible()).toBe(true);
  await nobody.context().close();
});

test('filters come and go in any order, each with its count, and keep the way to those who fit', async () => {
  const page = await openPage(`${around}&language=French&asked=now`);
  const chips = page.getByRole('list', { name: 'Filters' }).getByRole('listitem');
  const both = await countOf(page);
  expect(await page.locator('[data-on-the-way]').count()).toBeGreaterThan(0);
  await page.getByRole('combobox', { name: /Filter people/ }).fill('facilitation');
  await page
    .getByRole('option', { name: /facilitation/ })
    .first()
    .click();
  await page.waitForURL(/topic=facilitation/);
  expect(await countOf(page)).toBeLessThan(both);
  await page.getByRole('button', { name: 'Remove speaks French' }).click();
  await page.waitForURL((url) => !url.search.includes('language'));
  expect((await chips.allTextContents()).map((text) => text.replace(/\d+/, '#'))).toEqual([
    'Remove Can be asked now #',
    'Remove knows about facilitation #',
    'Remove all filters',
  ]);
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  await expect.poll(() => chips.count()).toBe(0);
  await page.context().close();
});

test('filters that leave nobody say so, and everything else still works', async () => {
  const page = await openPage(`${around}&language=Klingon`);
  expect(await page.getByRole('main').textContent()).toContain('Nobody here fits');
  await page.getByRole('button', { name: 'Remove speaks Klingon' }).click();
  await expect.poll(() => countOf(page)).toBe(56);
  await page.context().close();
});

test('clusters are laid out in a worker, also under the policy of the server', async () => {
  const page = await openPage(around);
  await page.getByRole('combobox', { name: 'laid out as' }).selectOption('clusters');
  await page.waitForURL(/layout=clusters/);
  expect(await inStep(page)).toEqual([56, 56]);
  expect(page.workers()).toEqual([]);
  await page.context().close();
});

test('those who can help stand beyond the rings, with why and through whom', async () => {
  const page = await openPage(around);
  await rowOf(page, 'challenge:drift-or-change').click();
  await page
    .getByRole('button', { name: 'Show who can help with it beyond these rings' })
    .first()
    .click();
  await page.waitForURL(/challenge=challenge:drift-or-change/);
  const helpers = page.locator('section', { hasText: 'Can help, and are not known yet' });
  expect(await helpers.locator('[data-row]').count()).toBe(12);
  await helpers.locator('[data-row="person:jun-rahimi"]').click();
  expect(await page.getByTestId('node-details').first().textContent()).toContain(
    'Pia Lindqvist · can introduce',
  );
  await page.context().close();
});

/** Where everybody is drawn, as the one Cytoscape of the page knows it. */
const placesOf = async (page: Page): Promise<unknown> =>
  page.evaluate(`Object.fromEntries(
    document.querySelector('[data-testid=explore-map] > div')._cyreg.cy.nodes('.thing')
      .map((node) => [node.id(), [Math.round(node.position('x')), Math.round(node.position('y'))]]))`);

test('whoever is on the map stays where they are when others come and go', async () => {
  const page = await openPage(around);
  const before = await placesOf(page);
  await rowOf(page, 'person:tomas-adeyemi').click();
  await page
    .getByRole('button', { name: /^\+\d+ topics/ })
    .first()
    .click();
  await page.waitForURL(/open=/);
  expect(await placesOf(page)).toMatchObject(Object(before));
  await page.keyboard.press('Control+z');
  await page.waitForURL((url) => !url.search.includes('open='));
  expect(await placesOf(page)).toEqual(before);
  const fresh = await openPage(around);
  expect(await placesOf(fresh)).toEqual(before);
  await page.context().close();
  await fresh.context().close();
});

test('by keys alone: the ways to somebody, one after the other, only those, and back', async () => {
  const page = await openPage(
    `${around}&challenge=challenge:drift-or-change&select=person:jun-rahimi`,
  );
  await rowOf(page, 'person:jun-rahimi').focus();
  await page.keyboard.press('w');
  await page.waitForURL(/path=person:lena-okafor~person:jun-rahimi/);
  const ways = page.getByTestId('ways').getByRole('listitem');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
    'from Lena Okafor to Jun Rahimi, the best in 3 steps',
  );
  expect(await ways.first().textContent()).toMatch(/since February 2025.*Weakest step/);
  await ways.nth(1).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/way=1/);
  const all = await countOf(page);
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/only=path/);
  expect(await countOf(page)).toBeLessThan(all);
  const [listed, drawn] = await inStep(page);
  expect(listed).toBe(drawn);
  const link = await openPage(new URL(page.url()).search.replace(/^/, '/explore'));
  expect(await inStep(link)).toEqual([listed, drawn]);
  await page.getByRole('button', { name: 'Close the ways' }).press('Enter');
  await page.waitForURL((url) => !url.search.includes('path='));
  // And on to the challenge she can help with.
  await rowOf(page, 'challenge:drift-or-change').focus();
  await page.keyboard.press('o');
  await page.waitForURL(/\/challenges\/drift-or-change/);
  await page.context().close();
  await link.context().close();
});

test('fifty changes of page leave nothing behind', async () => {
  const page = await openPage('/people/lena-okafor');
  await page.getByRole('link', { name: 'Explore Lena’s network' }).click();
  const map = page.getByTestId('explore-map');
  const tools = await page.context().newCDPSession(page);
  const listeners = async () => {
    await tools.send('HeapProfiler.collectGarbage');
    return (await tools.send('Memory.getDOMCounters')).jsEventListeners;
  };
  const change = async (times: number) => {
    for (let done = 0; done < times; done += 2) {
      await page.goBack();
      await map.waitFor({ state: 'detached' });
      await page.goForward();
      await map.waitFor();
    }
  };
  await change(4);
  const before = await listeners();
  await change(50);
  // One map left behind would have dozens of listeners, and there were 25. What is only on its way out may take a while.
  await expect
    .poll(async () => (await listeners()) - before, { timeout: 40_000, interval: 1000 })
    .toBeLessThan(30);
  await page.context().close();
});
