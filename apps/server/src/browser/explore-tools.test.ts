import { readFile } from 'node:fs/promises';
import { openTestDb } from '@peergraph/testkit';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { accessibilityProblems } from './accessibility.ts';
import { around } from './explorer.story.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const { site, complaints, openPage: openAnyPage } = await openPages(db);

/** A page of the explorer, once its view has come. */
const openPage = async (...[path, options]: Parameters<typeof openAnyPage>) => {
  const page = await openAnyPage(path, options);
  await page.getByTestId('explore-list').waitFor();
  return page;
};
const boxOf = (page: Page) => page.getByRole('combobox', { name: /^Search, ask/ });
const TakenGraph = z.looseObject({
  view: z.looseObject({ filters: z.array(z.unknown()) }),
  nodes: z.array(z.looseObject({ ref: z.string() })),
  ties: z.array(z.looseObject({ from: z.string(), to: z.string() })),
});
const choicesOf = async (page: Page) => {
  await page.getByRole('option').first().waitFor();
  return page.getByRole('option').allInnerTexts();
};

test('a question by keys alone: its gaps are filled one by one, and the map answers', async () => {
  const page = await openPage(around);
  await page.keyboard.press('Control+k');
  expect((await choicesOf(page))[0]).toBe('experts in a topic near somebody');
  await page.keyboard.type('expert');
  await page.keyboard.press('Enter');
  expect(await boxOf(page).inputValue()).toBe('experts in ');
  await page.keyboard.type('sensor cal');
  await page.getByRole('option', { name: 'experts in sensor calibration near somebody' }).waitFor();
  await page.keyboard.press('Enter');
  // Enter waits for the names that are still on their way.
  const written = expect.poll(() => boxOf(page).inputValue(), { timeout: 10_000 });
  await written.toBe('experts in sensor calibration near ');
  await page.keyboard.type('me');
  expect((await choicesOf(page))[0]).toBe('experts in sensor calibration near Lena Okafor');
  await page.keyboard.press('Enter');
  await page.waitForURL(/topic=sensor-calibration/);
  expect(await boxOf(page).inputValue()).toBe('');
  // From the box to what it found: arrow keys go on from there.
  const focused = page.locator(':focus');
  await expect.poll(() => focused.getAttribute('data-row')).toBe('person:lena-okafor');
  await page.context().close();
});

test('names, acts with their keys and filters in one box; what is on the map is selected, all else started from', async () => {
  const page = await openPage(around);
  await page.keyboard.press('/');
  await page.keyboard.type('tomas');
  await page.getByRole('option', { name: /^Tomas Adeyemi on the map/ }).click();
  await page.waitForURL(/select=person:tomas-adeyemi/);
  await boxOf(page).fill('take tomas');
  expect((await choicesOf(page))[0]).toMatch(/^Take Tomas out of the view\s+Delete$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/out=person:tomas-adeyemi/);
  await boxOf(page).fill('undo');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.search.includes('out='));
  await boxOf(page).fill('asked now');
  await page.getByRole('option', { name: /^Only who can be asked now/ }).click();
  await page.waitForURL(/asked=now/);
  await boxOf(page).fill('mira solheim');
  await page.getByRole('option', { name: /^Mira Solheim start from this person/ }).click();
  await page.waitForURL(/focus=person:mira-solheim/);
  await page.context().close();
});

test('what nobody is called still leads on, and a server that is away is told of', async () => {
  const page = await openPage(around);
  await boxOf(page).fill('qqqqzzzz');
  await page.getByText('Nothing here is called that').waitFor();
  expect((await choicesOf(page)).slice(0, 2)).toEqual([
    'Find people for “qqqqzzzz”',
    'experts in a topic near somebody',
  ]);
  await page.route('**/graphql', (route) => route.abort());
  await boxOf(page).fill('path from me to somebody else');
  await page.getByText('Names can’t be searched now').first().waitFor();
  complaints.splice(0);
  await page.context().close();
});

test('axe finds nothing wrong with the box open, light and dark, nor on a phone, where it is as wide as the page', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openPage(around, { colorScheme });
    await boxOf(page).focus();
    await choicesOf(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  }
  const phone = await openPage(around, {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  await boxOf(phone).tap();
  const list = phone.getByRole('listbox');
  expect((await list.boundingBox())?.width).toBeGreaterThan(340);
  await list.getByRole('option', { name: /^path from/ }).tap();
  expect(await boxOf(phone).inputValue()).toBe('path from ');
  await phone.context().close();
});

test('a view is saved, renamed, deleted, brought back, and opened from elsewhere', async () => {
  const page = await openPage(`${around}&topic=sensor-calibration`);
  await page.getByRole('button', { name: /^Save this view/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Saved views' });
  const names = () => dialog.getByRole('listitem').locator('button:first-child').allTextContents();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const day = today.format(new Date());
  expect(await names()).toEqual([`Lena Okafor, knows about sensor calibration${day}`]);
  await dialog.getByRole('button', { name: /^Rename/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Who calibrates');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Delete Who calibrates' }).click();
  expect(await names()).toEqual([]);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  expect(await names()).toEqual([`Who calibrates${day}`]);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.goto(`${site.address}/explore?focus=topic:facilitation`);
  await page.getByTestId('explore-list').waitFor();
  await boxOf(page).fill('saved');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /^Who calibrates/ }).click();
  await page.waitForURL(/focus=person:lena-okafor&topic=sensor-calibration/);
  await page.context().close();
});

test('pictures and tables to take away say in their names what they are and when they were made', async () => {
  const page = await openPage(`${around}&topic=sensor-calibration`, { colorScheme: 'dark' });
  await page.getByRole('button', { name: /^Download/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  expect(await accessibilityProblems(page)).toEqual([]);
  const take = async (button: RegExp) => {
    const come = page.waitForEvent('download');
    await dialog.getByRole('button', { name: button }).click();
    const file = await come;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  };
  const svg = await take(/^SVG/);
  expect(svg.name).toMatch(/^peergraph lena-okafor map \d{4}-\d\d-\d\d\.svg$/);
  for (const part of [
    'Tomas Adeyemi',
    'knows about sensor calibration',
    '>people ',
    '>worked together',
  ])
    expect(svg.content.toString()).toContain(part);
  await dialog.getByText('3×').click();
  const png = await take(/^PNG/);
  const told = await dialog.getByRole('button', { name: /^PNG/ }).textContent();
  expect(told).toBe(`PNG, ${png.content.readUInt32BE(16)} × ${png.content.readUInt32BE(20)}`);
  const seen = (await take(/^People and things/)).content.toString();
  await dialog.getByText('Everything').click();
  const everything = await take(/^People and things/);
  expect(everything.name).toMatch(/^peergraph lena-okafor everything nodes \d{4}-\d\d-\d\d\.csv$/);
  const lines = everything.content.toString().trim().split('\r\n');
  expect(lines.length).toBe(57);
  expect(seen.trim().split('\r\n').length).toBeLessThan(57);
  const both = await take(/^Both, JSON/);
  expect(both.name).toMatch(/^peergraph lena-okafor everything graph \d{4}-\d\d-\d\d\.json$/);
  const graph = TakenGraph.parse(JSON.parse(both.content.toString()));
  expect(graph).toMatchObject({ from: 'Peergraph', extent: 'everything', address: page.url() });
  expect(graph.view.filters).toEqual([{ facet: 'topic', value: 'sensor-calibration' }]);
  expect(graph.nodes.length).toBe(lines.length - 1);
  const refs = new Set(graph.nodes.map(({ ref }) => ref));
  expect(graph.ties.filter(({ from, to }) => !refs.has(from) || !refs.has(to))).toEqual([]);
  expect(graph.ties.length).toBeGreaterThan(0);
  await page.context().close();
});

test('tree and table have whom the map has, keep who is selected, and are walked by arrow keys', async () => {
  const page = await openPage(around);
  const rows = page.locator('[data-row]');
  const onMap = Number(await page.getByTestId('explore-map').getAttribute('data-nodes'));
  await page.getByRole('radio', { name: 'Table' }).check();
  await page.waitForURL(/twin=table/);
  expect(await rows.count()).toBe(onMap);
  const further = page.getByRole('button', { name: 'Columns further right' });
  // Columns that are cut off are said to be there, until one has come to the last of them.
  await further.click();
  await page.getByTestId('explore-list').evaluate((table) => {
    table.scrollLeft = 9999;
  });
  await further.waitFor({ state: 'detached' });
  const ties = page.getByRole('columnheader', { name: 'Ties here' });
  await ties.getByRole('button').click();
  expect(await ties.getAttribute('aria-sort')).toBe('descending');
  const counts = async () =>
    (await page.locator('tbody td:nth-child(5)').allTextContents()).map(Number);
  expect(await counts()).toEqual([...(await counts())].sort((a, b) => b - a));
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/select=person:/);
  const second = await rows.nth(1).getAttribute('data-row');
  expect(await page.locator('tr[data-selected]').getAttribute('data-ref')).toBe(second);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('radio', { name: 'Tree' }).check();
  expect(await page.locator('[data-selected]').getAttribute('data-ref')).toBe(second);
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  const before = await rows.count();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => rows.count()).toBeGreaterThan(before);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => rows.count()).toBe(before);
  expect(await accessibilityProblems(page)).toEqual([]);
  // Back and forward go through them, and so does whoever opens the link.
  const chosen = (name: string) => page.getByRole('radio', { name }).isChecked();
  await page.goBack();
  await expect.poll(() => chosen('Table')).toBe(true);
  const link = await openPage(new URL(page.url()).search.replace(/^/, '/explore'));
  expect(await link.getByRole('radio', { name: 'Table' }).isChecked()).toBe(true);
  expect(await link.getByRole('columnheader').count()).toBe(9);
  await page.goBack();
  await expect.poll(() => chosen('List')).toBe(true);
  await page.goForward();
  await expect.poll(() => chosen('Table')).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(() => chosen('List')).toBe(true);
  await page.context().close();
  await link.context().close();
});

test('the table in dark can be used by everyone', async () => {
  const page = await openPage(`${around}&select=person:olu-mensah`, { colorScheme: 'dark' });
  await page.getByRole('radio', { name: 'Table' }).check();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.context().close();
});
