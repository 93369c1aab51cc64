import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { around, countOf, inStep, onMap, rowOf } from './explorer.story.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const { openPage } = await openPages(db);

test('by keys alone: an expert two steps away is found, the way to them read, and the challenge opened', async () => {
  const page = await openPage(around);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('experts in facilitation near me');
  await page.getByRole('option', { name: /^experts in facilitation near Lena Okafor/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/topic=facilitation/);
  const focused = page.locator(':focus');
  await expect.poll(() => focused.getAttribute('data-row')).toBe('person:lena-okafor');
  for (let steps = 0; steps < 30; steps += 1) {
    await page.keyboard.press('ArrowDown');
    if (/through /.test((await focused.textContent()) ?? '')) break;
  }
  const expert = await focused.getAttribute('data-row');
  const details = page.getByTestId('node-details').first();
  // Who, how they know each other, and which step is the weakest.
  expect(await details.getByRole('listitem').count()).toBe(3);
  expect(await details.textContent()).toMatch(/^Lena Okafor.*Weakest step:/);
  await page.keyboard.press('w');
  await page.waitForURL(/path=person:lena-okafor~/);
  const best = page.getByTestId('ways').getByRole('listitem').first();
  expect(await best.textContent()).toMatch(/^2 steps through .*Lena Okafor knows .*since/);
  expect(page.url()).toContain(`~${expert}`);
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.search.includes('path='));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('real change in groundwater');
  await page
    .getByRole('option', { name: /real change in groundwater/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/select=challenge:drift-or-change/);
  await expect.poll(() => focused.getAttribute('data-row')).not.toBeNull();
  await page.keyboard.press('o');
  await page.waitForURL(/\/challenges\/drift-or-change/);
  await page.context().close();
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

test('by keys alone: between whom ways are wanted is asked at once, and Escape leaves before all is said', async () => {
  const page = await openPage(around);
  const ask = page.getByRole('button', { name: /^Find the ways/ });
  const ways = page.getByTestId('ways');
  const focused = page.locator(':focus');
  await ask.press('Enter');
  expect(await focused.getAttribute('aria-label')).toBe('To whom?');
  // Nothing is cut off: each of those suggested is where one sees it.
  const options = page.getByRole('listbox').getByRole('option');
  expect(await options.count()).toBe(8);
  expect(
    await options.evaluateAll((all) =>
      all.filter((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return !one.contains(
          one.ownerDocument.elementFromPoint(left + width / 2, top + height / 2),
        );
      }),
    ),
  ).toEqual([]);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByTestId('explore-map').focus();
  await page.keyboard.press('Escape');
  expect(await ways.count()).toBe(0);
  await ask.press('Enter');
  await page.keyboard.type('jun rahimi');
  await page.getByRole('option', { name: /^Jun Rahimi/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/path=person:lena-okafor~person:jun-rahimi/);
  expect(await ways.getByRole('listitem').count()).toBeGreaterThan(1);
  await page.context().close();
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
  const only = page.getByRole('checkbox', { name: 'Show only the people on these ways' });
  const [above, first] = [
    await only.boundingBox(),
    await page.getByTestId('ways').getByRole('list').boundingBox(),
  ];
  expect(above?.y).toBeLessThan(first?.y ?? 0);
  await only.focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/only=path/);
  expect(await countOf(page)).toBeLessThan(all);
  const [listed, drawn] = await inStep(page);
  expect(listed).toBe(drawn);
  // The legend counts whom one sees.
  expect(
    await page
      .getByRole('list', { name: 'Kinds on the map' })
      .getByRole('button')
      .allTextContents(),
  ).toEqual([`people${drawn}`]);
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

test('the map itself is walked by keys, and says where one is', async () => {
  const page = await openPage(around);
  const map = page.getByTestId('explore-map');
  await map.locator('canvas').first().waitFor({ state: 'attached' });
  const said = page.getByTestId('explore-status');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/select=/);
  const first = new URL(page.url()).searchParams.get('select');
  expect(await onMap(page, 'cy.nodes(".selected").map((node) => node.id())')).toEqual([first]);
  expect(await said.textContent()).toContain(
    String(await onMap(page, `cy.getElementById('${first}').data('name')`)),
  );
  const before = await countOf(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/open=/);
  expect(await countOf(page)).toBeGreaterThan(before);
  expect(await said.textContent()).toMatch(/came in\. \d+ are shown\.$/);
  await page.keyboard.press('Backspace');
  await page.waitForURL(/select=person:lena-okafor/);
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.search.includes('select='));
  await page.context().close();
});
