import { openTestDb } from '@peergraph/testkit';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { around, countOf, inStep, rowOf } from './explorer.story.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const { complaints, openPage } = await openPages(db);

test('from a person’s page to the two rings around them; the list has everybody the map has', async () => {
  const page = await openPage('/people/lena-okafor');
  await page.getByRole('link', { name: 'Explore Lena’s network' }).click();
  await page.getByTestId('explore-list').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Lena Okafor knows 8 people, and through them 45 more',
  );
  const [listed, drawn] = await inStep(page);
  expect(listed).toBe(drawn);
  // One Cytoscape draws on three canvases, and the names are on one of their own.
  expect(await page.getByTestId('explore-map').locator('canvas').count()).toBe(4);
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

test('a copied link shows the same to somebody else: nodes, filters, selection, way and time', async () => {
  const page = await openPage(
    `${around}&open=person:tomas-adeyemi*topic*12&hide=challenge&language=French&until=2025-12` +
      '&path=person:lena-okafor~person:jun-rahimi&way=1&select=person:tomas-adeyemi',
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
  await page.getByRole('button', { name: 'Copy a link to this view' }).first().click();
  await expect
    .poll(() => page.getByTestId('explore-status').textContent())
    .toBe('The link is copied.');
  const link = new URL(String(await page.evaluate('navigator.clipboard.readText()')));
  const other = await openPage(`${link.pathname}${link.search}`);
  const seen = async (one: Page) => ({
    rows: await one
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row'))),
    title: await one.getByRole('heading', { level: 1 }).textContent(),
    selected: await one.locator('[data-selected]').getAttribute('data-ref'),
    way: await one.getByTestId('ways').locator('[aria-pressed=true]').textContent(),
    chips: await one.getByRole('list', { name: 'Filters' }).allInnerTexts(),
    ties: Number(await one.getByTestId('explore-map').getAttribute('data-ties')),
    time: await one.getByRole('combobox', { name: 'as it was' }).inputValue(),
  });
  const mine = await seen(page);
  expect(await seen(other)).toEqual(mine);
  expect(mine).toMatchObject({ selected: 'person:tomas-adeyemi', time: '2025-12' });
  expect(mine.way).toMatch(/^4 steps/);
  expect(mine.rows).not.toContain('challenge:drift-or-change');
  const now = await openPage(`${link.pathname}${link.search.replace('&until=2025-12', '')}`);
  expect((await seen(now)).ties).toBeGreaterThan(mine.ties);
  for (const one of [page, other, now]) await one.context().close();
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
  expect((await far.getByRole('status').allTextContents()).join(' ')).toMatch(
    /asks for 0: this is 1\..*What is selected is not here any more, or not for you to see\./,
  );
  await far.context().close();
  const nobody = await openPage('/explore?focus=person:nobody-of-this-name');
  expect(await nobody.getByRole('alert').textContent()).toContain('nobody-of-this-name');
  expect(await nobody.getByRole('combobox').first().isVisible()).toBe(true);
  await nobody.context().close();
  const nonsense = await openPage('/explore?focus=nonsense');
  expect(await nonsense.getByRole('alert').textContent()).toBe(
    'The link begins with “nonsense”, which names nobody and nothing here. A link names a kind and a key, such as person:lena-okafor.',
  );
  await nonsense.context().close();
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
  // By field and by cohort too, each leaving as many as it says; from two cohorts are those of either.
  const people = page.locator('[data-row^="person:"]:not([data-row="person:lena-okafor"])');
  const fitting = () =>
    people.evaluateAll((all) => all.filter((one) => !one.closest('[data-on-the-way]')).length);
  const filterBy = async (group: string, words: string, address: RegExp) => {
    await page.getByRole('combobox', { name: /Filter people/ }).fill(words);
    const option = page.getByRole('group', { name: group }).getByRole('option').first();
    const count = Number(/\d+$/.exec((await option.textContent()) ?? '')?.[0]);
    await option.click();
    await page.waitForURL(address);
    return count;
  };
  expect(await filterBy('Field', 'hydro', /discipline=/)).toBe(await fitting());
  await page.getByRole('button', { name: /^Remove field/ }).click();
  await page.waitForURL((url) => !url.search.includes('discipline='));
  const one = await filterBy('Cohort', 'cohort 1', /cohort=water-commons-1/);
  expect(one).toBe(await fitting());
  const other = await filterBy('Cohort', 'cohort 2', /cohort=water-commons-1,water-commons-2/);
  expect(await fitting()).toBeGreaterThanOrEqual(Math.max(one, other));
  expect(await fitting()).toBeLessThanOrEqual(one + other);
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
