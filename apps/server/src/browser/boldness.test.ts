import { findChallenge, findHyperConnections, findPerson } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const { complaints, openPage } = await openPages(db);
const cardsOf = (page: Page) =>
  page
    .locator('[data-card]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-card')));

/** Whom the server itself finds for Lena's challenge at this boldness, best first. */
async function found(boldness: number) {
  const [lena] = await findPerson(db, { key: 'lena-okafor' });
  const [challenge] = await findChallenge(db, { key: 'drift-or-change' });
  const ask = { personId: lena?.id, challengeId: challenge?.id, boldness };
  const { items } = await findHyperConnections(db, ask);
  return items.map((item) => item.person);
}

test('moving the slider by keys asks nothing, and the list is what the server would say', async () => {
  const page = await openPage('/challenges/drift-or-change?person=lena-okafor&bold=0');
  await page.locator('[data-card]').first().waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  const slider = page.getByRole('slider', { name: /^How bold/ });
  await slider.focus();
  const orders = new Set<string>();
  for (let tenth = 0; tenth <= 10; tenth += 1) {
    const people = await found(tenth / 10);
    const keys = people.map((person) => person.key);
    await expect.poll(() => cardsOf(page), { timeout: 10_000 }).toEqual(keys);
    const said = page.getByRole('status').filter({ hasText: 'found, first' });
    expect(await said.textContent()).toContain(`first ${people[0]?.name}, ${people[1]?.name}`);
    orders.add(keys.join(' '));
    await slider.press('ArrowRight');
  }
  await page.waitForURL(/bold=1/);
  expect(orders.size).toBeGreaterThan(1);
  expect(asked.filter((body) => body.includes('HyperConnections'))).toEqual([]);
  expect(complaints.splice(0)).toEqual([]);
});
