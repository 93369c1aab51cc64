import { openTestDb, story, type Telling } from '@peergraph/testkit';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { accessibilityProblems } from './accessibility.ts';
import { countOf, onMap } from './explorer.story.ts';
import { pageOpener } from './open-page.ts';
import { openSite } from './open-site.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();

const times = (count: number, name: string) =>
  Array.from({ length: count }, (_, place) => `${name}-${place}`);
/** Ada knows two bakers and a weaver; one baker and that weaver know all of their own trade; Mo knows nobody; Zoe can help and is reached by nobody. */
const [bakers, weavers] = [times(180, 'baker'), times(150, 'weaver')];
async function tellTrades() {
  await story(db, [
    ['person', { key: 'ada', name: 'Ada Lund' }],
    ...bakers.slice(1).map((to): Telling => ['connection', { from: 'baker-0', to }]),
    ...weavers.slice(1).map((to): Telling => ['connection', { from: 'weaver-0', to }]),
    ...['baker-0', 'baker-1', 'weaver-0'].map((to): Telling => ['connection', { from: 'ada', to }]),
    ...bakers.map((person): Telling => ['expertise', { person, topic: 'bread' }]),
    ...weavers.map((person): Telling => ['expertise', { person, topic: 'wool' }]),
    ['person', { key: 'mo', name: 'Mo Alone' }],
    ['challenge', { key: 'glaze', posedBy: ['ada'], topics: ['pottery'] }],
    ['person', { key: 'zoe', name: 'Zoe Potter' }],
    ['expertise', { person: 'zoe', topic: 'pottery', level: 5 }],
  ]);
  // Which of the few between the trades belong to which is not what this is about.
  await db.run(
    "MATCH (p:Person) SET p.community = CASE WHEN p.key STARTS WITH 'weaver' THEN 1 ELSE 0 END RETURN count(*) AS count",
    {},
    'write',
  );
}

const { browser, openPage } = await openPages(db, { fill: tellTrades });
const ada = '/explore?focus=person:ada';
const rows = (page: Page) => page.locator('[data-row]');

test('more people than can be drawn one by one are communities; one opens, and is undone', async () => {
  const page = await openPage(ada);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Ada Lund knows 3 people, and through them 327 more',
  );
  const before = await countOf(page);
  expect(before).toBeLessThan(10);
  const community = rows(page).filter({ hasText: '149 people about wool' });
  await community.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/apart=community:weaver-0\*100/);
  expect(await countOf(page)).toBe(before + 100);
  expect(await rows(page).count()).toBe(before + 100);
  expect(await page.getByTestId('explore-status').textContent()).toBe(
    '100 people of a community are shown one by one.',
  );
  const fresh = await openPage(new URL(page.url()).search.replace(/^/, '/explore'));
  expect(await countOf(fresh)).toBe(before + 100);
  await page.keyboard.press('Control+z');
  await page.waitForURL((url) => !url.search.includes('apart='));
  expect(await countOf(page)).toBe(before);
  await page.context().close();
  await fresh.context().close();
});

test('who is brought in past what can be drawn one by one is drawn; the others are gathered, and it is said', async () => {
  const page = await openPage(
    '/explore?focus=person:baker-0&depth=1&open=person:ada*person*12,person:weaver-0*person*110',
  );
  const weavers = page.locator('[data-row^="person:weaver-"]');
  expect([await countOf(page), await weavers.count()]).toEqual([292, 111]);
  await page.locator('[data-row="person:weaver-0"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/weaver-0\*person\*122/);
  expect(await weavers.count()).toBe(123);
  expect(await rows(page).filter({ hasText: 'people about bread' }).count()).toBe(1);
  const told =
    /^12 people came in\. \d+ are shown\. So many cannot be told apart: the furthest are gathered into communities, each of which opens\.$/;
  expect(await page.getByTestId('explore-status').textContent()).toMatch(told);
  // Also for those who see it.
  expect(await page.getByText(told).filter({ visible: true }).last().isVisible()).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(() => countOf(page)).toBe(292);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'communities can be used by everyone, in %s',
  async (colorScheme) => {
    for (const path of [ada, '/explore?overview', '/explore?overview=all&community=none']) {
      const page = await openPage(path, { colorScheme });
      await rows(page).first().click();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.context().close();
    }
  },
);

test('the whole network at a glance: a community opens into its people, and those without any are named', async () => {
  const page = await openPage('/explore?overview');
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.textContent()).toBe('333 people in 2 communities');
  expect(await onMap(page, "cy.nodes('.community').map((node) => node.data('name'))")).toEqual(
    await rows(page).evaluateAll((all) =>
      all.map((row) => (row.textContent ?? '').replace(' people about ', ' · ')),
    ),
  );
  await rows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/select=community:weaver-0/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/community=weaver-0/);
  await page.locator('[data-row="person:weaver-0"]').waitFor();
  expect(await rows(page).count()).toBe(150);
  expect(await countOf(page)).toBe(150);
  await page.goBack();
  await page.getByRole('link', { name: '2 people without a connection you can see' }).click();
  await page.waitForURL(/community=none/);
  await page.locator('[data-row="person:mo"]').waitFor();
  expect(await rows(page).allTextContents()).toEqual(['Mo Alone', 'Zoe Potter']);
  await rows(page).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/focus=person:mo/);
  await page.context().close();
});

test('a link to what is not there any more still shows the network', async () => {
  const page = await openPage('/explore?overview=no-program&community=nobody');
  const told = await page.getByRole('status').allTextContents();
  expect(told.join(' ')).toContain('no program “no-program”');
  expect(told.join(' ')).toContain('no community around “nobody”');
  expect(await rows(page).count()).toBe(2);
  await page.context().close();
});

test('who can help and is reached by nobody stands beyond the rings, dashed', async () => {
  const page = await openPage(`${ada}&challenge=challenge:glaze`);
  await page.locator('[data-row="person:zoe"]').waitFor();
  expect(
    await onMap(
      page,
      "['person:zoe', 'person:baker-0'].map((id) => cy.getElementById(id).style('border-style'))",
    ),
  ).toEqual(['dashed', 'solid']);
  expect(await onMap(page, "cy.getElementById('person:zoe').data('name')")).toBe('Zoe Potter');
  await page.context().close();
});

test('a long press reaches all that a right click does', async () => {
  const page = await openPage(`${ada}&view=map`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const place: unknown = await onMap(
    page,
    "(({ x, y }) => { const box = cy.container().getBoundingClientRect(); return { x: box.left + x, y: box.top + y }; })(cy.getElementById('person:baker-0').renderedPosition())",
  );
  const tools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    tools.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [z.object({ x: z.number(), y: z.number() }).parse(place)]);
  const menu = page.getByRole('menu');
  await menu.waitFor();
  await touch('touchEnd', []);
  expect(await menu.getByRole('menuitem').allTextContents()).toEqual([
    'Show 1 topic around BakerEnter',
    'Fold away what stands behind Baker-',
    'Start from BakerS',
    'Open the page of BakerO',
    'Ask for an introduction to Baker',
    'Ways to BakerW',
    'Take Baker out of the viewDelete',
  ]);
  await menu.getByRole('menuitem', { name: /^Take/ }).tap();
  await page.waitForURL(/out=person:baker-0/);
  // The keyboard is where the menu was.
  expect(await page.locator(':focus').getAttribute('data-testid')).toBe('explore-map');
  await page.context().close();
});

test('the server restarts in the middle of an expansion: what was there stays where it is, and it goes on', async () => {
  const own = await openSite(db);
  const open = pageOpener(browser, own.address, []);
  const page = await open(`${ada}&depth=99&select=person:baker-0`);
  expect(await page.getByRole('main').textContent()).toContain('asks for 99: this is 3');
  const places =
    "Object.fromEntries(cy.nodes('.thing').map((node) => [node.id(), node.position()]))";
  const before = await onMap(page, places);
  await own.close();
  await page.getByRole('button', { name: '+1 topic' }).first().click();
  const alert = page.getByRole('alert');
  expect(await alert.textContent()).toContain('nothing you did is lost');
  expect(await onMap(page, places)).toEqual(before);
  const again = await openSite(db, Number(new URL(own.address).port));
  // Everything is asked for once more, and everybody is where they were.
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.waitForURL(/open=person:baker-0/);
  expect(await onMap(page, places)).toMatchObject(Object(before));
  expect(await countOf(page)).toBe(Object.keys(Object(before)).length + 1);
  await page.context().close();
  await again.close();
});
