import { openTestDb } from '@peergraph/testkit';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { accessibilityProblems } from './accessibility.ts';
import { around, countOf, onMap, rowOf } from './explorer.story.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const { openPage: openAnyPage } = await openPages(db);

/** A page of the explorer, once its map has come. */
const openPage = async (...[path, options]: Parameters<typeof openAnyPage>) => {
  const page = await openAnyPage(path, options);
  const canvas = page.getByTestId('explore-map').locator('canvas');
  await canvas.first().waitFor({ state: 'attached' });
  return page;
};

/** Where everybody is drawn. */
const placesOf = (page: Page) =>
  onMap(
    page,
    `Object.fromEntries(cy.nodes('.thing')
      .map((node) => [node.id(), [Math.round(node.position('x')), Math.round(node.position('y'))]]))`,
  );
/** Where somebody is on the screen. */
const spotOf = async (page: Page, ref: string) =>
  z
    .object({ x: z.number(), y: z.number() })
    .parse(
      await onMap(
        page,
        `(({ x, y }) => { const box = cy.container().getBoundingClientRect(); return { x: box.left + x, y: box.top + y }; })(cy.getElementById('${ref}').renderedPosition())`,
      ),
    );
const refsOn = (page: Page) => onMap(page, "cy.nodes('.thing').map((node) => node.id()).sort()");
const firstCommunity = async (page: Page) =>
  (await page.locator('[data-row^="community:"]').first().getAttribute('data-row')) ?? '';

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

test('whoever is dragged stays there; fitting moves nobody, laying out again does, and both are undone', async () => {
  const page = await openPage(around);
  const before = Object(await placesOf(page));
  const { x, y } = await spotOf(page, 'person:tomas-adeyemi');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 4 });
  await page.mouse.up();
  const dragged = Object(await placesOf(page));
  expect(dragged['person:tomas-adeyemi']).not.toEqual(before['person:tomas-adeyemi']);
  expect({ ...dragged, 'person:tomas-adeyemi': null }).toEqual({
    ...before,
    'person:tomas-adeyemi': null,
  });
  const zoom = await onMap(page, 'cy.zoom()');
  await page.getByRole('button', { name: 'Nearer' }).click();
  expect(await onMap(page, 'cy.zoom()')).toBeCloseTo(Number(zoom) * 1.3);
  await page.getByRole('button', { name: /^Fit the map/ }).click();
  expect(await onMap(page, 'cy.zoom()')).toBeCloseTo(Number(zoom), 1);
  expect(await placesOf(page)).toEqual(dragged);
  await page.getByRole('button', { name: /^Lay out again/ }).click();
  await expect.poll(() => placesOf(page)).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => placesOf(page)).toEqual(dragged);
  await page.keyboard.press('Control+z');
  await expect.poll(() => placesOf(page)).toEqual(before);
  await page.context().close();
});

test('a double click brings in who stands around somebody; folding away takes them back', async () => {
  const page = await openPage(around);
  const before = await refsOn(page);
  expect(await onMap(page, "cy.getElementById('person:olu-mensah').hasClass('more')")).toBe(true);
  const { x, y } = await spotOf(page, 'person:olu-mensah');
  await page.mouse.dblclick(x, y);
  await page.waitForURL(/open=person:olu-mensah/);
  expect(await countOf(page)).toBeGreaterThan(Object(before).length);
  await rowOf(page, 'person:olu-mensah').focus();
  await page.keyboard.press('-');
  await page.waitForURL(/closed=person:olu-mensah/);
  expect(await countOf(page)).toBeLessThan(Object(before).length);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.search.includes('closed='));
  await expect.poll(() => refsOn(page)).toEqual(before);
  await page.context().close();
});

test('pointing fades the rest, in map and list alike; what the legend leaves out is gone until it is pressed again', async () => {
  const page = await openPage(around);
  const faded = () => onMap(page, "cy.nodes('.thing.faded').length");
  await rowOf(page, 'person:tomas-adeyemi').hover();
  const friends = await onMap(
    page,
    "cy.getElementById('person:tomas-adeyemi').closedNeighborhood('.thing').length",
  );
  await expect.poll(faded).toBe((await countOf(page)) - Number(friends));
  await page.getByRole('heading', { level: 1 }).hover();
  await expect.poll(faded).toBe(0);

  const everybody = await countOf(page);
  const challenges = page.getByRole('button', { name: /^challenges/ });
  expect(await challenges.getAttribute('aria-pressed')).toBe('true');
  await challenges.click();
  await page.waitForURL(/hide=challenge/);
  expect(await onMap(page, "cy.nodes('.challenge').length")).toBe(0);
  expect(await rowOf(page, 'challenge:drift-or-change').count()).toBe(0);
  await challenges.click();
  await expect.poll(() => countOf(page)).toBe(everybody);
  await page.context().close();
});

test('nodes are as large as a measure of choice says; each kind has its shape, each origin its line', async () => {
  const page = await openPage(`${around}&size=ties`);
  const size = (ref: string) => onMap(page, `cy.getElementById('${ref}').width()`);
  expect(Number(await size('person:olu-mensah'))).toBeGreaterThan(
    Number(await size('person:amina-diallo')),
  );
  await page.getByRole('combobox', { name: 'sized by' }).selectOption('same');
  await page.waitForURL((url) => !url.search.includes('size='));
  expect(await size('person:olu-mensah')).toBe(await size('person:amina-diallo'));
  expect(
    await onMap(
      page,
      "['person:olu-mensah', 'challenge:drift-or-change'].map((id) => cy.getElementById(id).style('shape'))",
    ),
  ).toEqual(['ellipse', 'round-rectangle']);
  const lineOf = (origin: string) =>
    onMap(
      page,
      `['style', 'dash-pattern'].map((one) => cy.edges('${origin}').style('line-' + one))`,
    );
  expect(await lineOf('.from-project')).toEqual(['solid', '6 3']);
  expect(await lineOf('.from-cohort')).toEqual(['dashed', '2 3']);
  expect(await lineOf('.from-mentoring')).toEqual(['dashed', '8 4']);
  const words = await page.getByRole('list', { name: 'Lines between people' }).allInnerTexts();
  expect(words.join().split('\n')).toEqual([
    'worked together, friends or know each other',
    'met in a cohort or session',
    'mentoring',
    'introduced',
  ]);
  await page.context().close();
});

test('circles by steps and columns by steps keep everybody, and put the further ones further out', async () => {
  const page = await openPage(`${around}&layout=hops`);
  const people = await refsOn(page);
  const away = (ref: string, how: string) =>
    onMap(
      page,
      `((from, to) => ${how})(cy.getElementById('person:lena-okafor').position(), cy.getElementById('${ref}').position())`,
    );
  const distance = 'Math.hypot(to.x - from.x, to.y - from.y)';
  expect(Number(await away('person:dalia-nasser', distance))).toBeGreaterThan(
    Number(await away('person:tomas-adeyemi', distance)),
  );
  await page.getByRole('combobox', { name: 'laid out as' }).selectOption('layers');
  await page.waitForURL(/layout=layers/);
  expect(await refsOn(page)).toEqual(people);
  const column = 'Math.round(Math.abs(to.x - from.x))';
  const [near, far] = [
    Number(await away('person:tomas-adeyemi', column)),
    Number(await away('person:dalia-nasser', column)),
  ];
  expect(near).toBeGreaterThan(0);
  expect(far).toBe(2 * near);
  await page.context().close();
});

test('clusters are told apart by tint and name, in map and list, and open where they stand', async () => {
  const page = await openPage(`${around}&depth=3&layout=clusters`);
  const hulls = z
    .array(z.tuple([z.string(), z.string()]))
    .parse(
      await onMap(
        page,
        "cy.nodes('.hull').map((one) => [one.data('name'), one.style('background-color')])",
      ),
    );
  expect(hulls.length).toBeGreaterThan(4);
  expect(new Set(hulls.map(([, tint]) => tint)).size).toBe(Math.min(8, hulls.length));
  // Each has a part of the list, with as many people and beginning with the same topic.
  const titles = await page.getByTestId('explore-list').getByRole('heading').allTextContents();
  const namedInList = ([name]: [string, string]) => {
    const [size, topic = ''] = name.split(' · ');
    return titles.some((one) => one.toLowerCase().startsWith(topic) && one.endsWith(` ${size}`));
  };
  expect(hulls.filter((hull) => !namedInList(hull))).toEqual([]);

  const people = page.getByRole('list', { name: 'Kinds on the map' }).getByRole('button').first();
  const everybody = Number(/\d+/.exec((await people.textContent()) ?? '')?.[0]);
  const drawn = await countOf(page);
  expect(drawn).toBeLessThanOrEqual(120);
  expect(everybody).toBeGreaterThan(120);
  const { [await firstCommunity(page)]: where, ...others } = Object(await placesOf(page));
  await rowOf(page, await firstCommunity(page)).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/apart=community:/);
  expect(where).toBeDefined();
  expect(await countOf(page)).toBeGreaterThan(drawn);
  expect(await placesOf(page)).toMatchObject(others);
  expect(await accessibilityProblems(page)).toEqual([]);
  const path = new URL(page.url()).search.replace(/^/, '/explore');
  const dark = await openPage(path, { colorScheme: 'dark' });
  expect(await accessibilityProblems(dark)).toEqual([]);
  await page.context().close();
  await dark.context().close();
});

test('a way stands out on the map while it is pointed at, and Escape closes the ways', async () => {
  const page = await openPage(`${around}&path=person:lena-okafor~person:jun-rahimi`);
  const ways = page.getByTestId('ways').getByRole('listitem');
  expect(await ways.first().textContent()).toMatch(/^3 steps through Olu and Pia/);
  const lit = async () =>
    new Set(
      z
        .array(z.string())
        .parse(await onMap(page, "cy.nodes('.way').map((one) => one.data('name'))")),
    );
  /** Those whom the sentence of a way names. */
  const named = async (way: number) =>
    new Set((await ways.nth(way).locator('strong').allTextContents()).slice(1));
  const best = await named(0);
  expect([...best]).toEqual(['Lena Okafor', 'Olu Mensah', 'Pia Lindqvist', 'Jun Rahimi']);
  expect(await lit()).toEqual(best);
  const second = await named(1);
  expect(second).not.toEqual(best);
  await ways.nth(1).hover();
  await expect.poll(lit).toEqual(second);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect.poll(lit).toEqual(best);
  await ways.first().getByRole('button').focus();
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.search.includes('path='));
  expect(await page.getByTestId('ways').count()).toBe(0);
  // The keyboard is in the list, where it goes on.
  expect(await page.locator('[data-row]:focus').count()).toBe(1);
  await page.context().close();
});

test('on a phone the list comes first, and the map is another tab of the same view', async () => {
  const page = await openPage(around, {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const map = page.getByTestId('explore-map');
  expect(await rowOf(page, 'person:tomas-adeyemi').isVisible()).toBe(true);
  expect(await map.isVisible()).toBe(false);
  await rowOf(page, 'person:tomas-adeyemi').tap();
  await page.getByRole('radio', { name: 'Map' }).check();
  await page.waitForURL(/view=map/);
  expect(await map.isVisible()).toBe(true);
  expect(await rowOf(page, 'person:tomas-adeyemi').isVisible()).toBe(false);
  expect(await onMap(page, 'cy.nodes(".selected").map((node) => node.id())')).toEqual([
    'person:tomas-adeyemi',
  ]);
  await page.context().close();
});

test('in dark the same map has other colours, at once', async () => {
  const page = await openPage(around);
  const colour = () =>
    onMap(page, "cy.getElementById('person:lena-okafor').style('background-color')");
  expect(await colour()).toBe('rgb(0,114,178)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(colour).toBe('rgb(88,176,232)');
  await page.context().close();
});
