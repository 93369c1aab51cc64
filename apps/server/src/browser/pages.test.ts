import { openTestDb } from '@peergraph/testkit';
import { describe, expect, test } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const { site, browser, complaints, openPage } = await openPages(db);

/** With everything the explorer can show at once: a selection, filters, people beyond, ways. */
const exploring =
  '/explore?focus=person:lena-okafor&select=person:ada-kowalski&topic=facilitation&asked=now' +
  '&challenge=challenge:drift-or-change&path=person:lena-okafor~person:jun-rahimi';

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each([
    ['home', '/', 'Water Commons'],
    ['a challenge', '/challenges/drift-or-change', 'drift'],
    ['a person', '/people/lena-okafor', 'Lena Okafor'],
    ['a program', '/programs/water-commons', 'Water Commons'],
    ['finding by words', '/find?text=how%20do%20I%20read%20a%20river%20map', 'river'],
    ['the explorer', exploring, 'Lena Okafor'],
    ['where to begin exploring', '/explore', 'Water Commons'],
    ['exploring nobody', '/explore?focus=person:nobody', 'nobody'],
    ['nowhere', '/nowhere/at/all', ''],
    ['nobody', '/people/nobody-of-this-name', ''],
  ])('%s can be used by everyone', async (_name, path, holds) => {
    const page = await openPage(path, { colorScheme: scheme });
    // On a busy machine nothing may be asked for half a second before the answers come.
    await expect.poll(() => page.getByRole('main').textContent()).toContain(holds);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });
});

test.each([
  ['home', '/'],
  ['a challenge', '/challenges/drift-or-change'],
  ['a person', '/people/lena-okafor'],
  ['a program', '/programs/water-commons'],
  ['the list of the explorer', exploring],
  ['the map of the explorer', `${exploring}&view=map`],
  ['the whole network', '/explore?overview'],
])('%s can be used by everyone on a phone, and is no wider', async (_name, path) => {
  const page = await openPage(path, {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.context().close();
});

test('the browser itself lets nothing in that the policy forbids', async () => {
  // Unlike the other pages, this one is held to the policy: what breaks it is written to the console.
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${site.address}/challenges/drift-or-change`, { waitUntil: 'networkidle' });
  expect(await page.getByRole('main').textContent()).not.toBe('');
  await page.close();
});
