import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { accessibilityProblems } from './accessibility.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const { site, openPage } = await openPages(db);

const address = '/challenges/drift-or-change';

test('Lena reads what her challenge was understood as, takes a topic out, puts it back and adds one', async () => {
  const page = await openPage(address);
  const chips = page.getByTestId('understood-as').getByRole('listitem');
  await page.getByRole('button', { name: /^All 30: 5 named, / }).click();
  const list = page.getByTestId('understood-list').getByRole('listitem');
  const [first = ''] = await list.getByRole('link').allTextContents();
  // What she named comes first on the chips, what counts most in the list.
  const tags = await chips.allTextContents();
  expect(tags.map((text) => /≈|wider|part of it|related|often together/.test(text))).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
  const counts = await list
    .getByRole('meter')
    .evaluateAll((meters) => meters.map((meter) => Number(meter.getAttribute('aria-valuenow'))));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts[0]).toBe(100);

  await list
    .first()
    .getByRole('button', { name: /^Not what I meant/ })
    .click();
  const out = page.getByTestId('taken-out');
  await out.locator('s', { hasText: first }).waitFor();
  expect(new URL(page.url()).searchParams.get('without')).toBe(first.replaceAll(' ', '-'));
  expect(await list.getByRole('link', { name: first, exact: true }).count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);

  await out.getByRole('button', { name: `Put back ${first}` }).click();
  await list.getByRole('link', { name: first, exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('');

  await page.getByRole('button', { name: '+ Add a topic' }).click();
  await page.getByRole('combobox', { name: 'Which topic is meant too?' }).fill('facilitation');
  await page
    .getByRole('option', { name: /^facilitation/i })
    .first()
    .click();
  await list.getByText('You added it.').waitFor();
  expect(new URL(page.url()).searchParams.get('with')).toBe('facilitation');
  await page.context().close();
});

test('an address that adds a topic nobody has heard of says so', async () => {
  const page = await openPage(`${address}?with=no-such-topic`);
  expect(await page.getByRole('alert').textContent()).toContain(
    'There is no topic with the key no-such-topic.',
  );
  await page.getByRole('button', { name: 'Without what I corrected' }).click();
  await page.getByTestId('reasons').waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('the chosen card says what speaks for somebody: the sentence, then the reasons, then the numbers', async () => {
  const page = await openPage(`${address}?card=mira-solheim`);
  const card = page.locator('[data-card="mira-solheim"]');
  const reasons = card.getByTestId('reasons').getByRole('listitem');
  expect(await reasons.count()).toBe(3);
  expect(await reasons.first().textContent()).toContain(
    'Helped with “Two generations of schoolbag sensors: can they be compared?”February 2026 · with one other',
  );
  const text = (await card.textContent()) ?? '';
  // Who reads it is not Lena.
  const places = ['who can introduce Lena', 'What speaks for Mira', 'Relevant'].map((words) =>
    text.indexOf(words),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  await card.getByRole('button', { name: /^All \d+ reasons$/ }).click();
  expect(await reasons.count()).toBeGreaterThan(3);
  expect(new URL(page.url()).searchParams.get('open')).toBe('evidence');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.context().close();
});

test('on a narrow page the words of a tie stay beside whom it leads to', async () => {
  const page = await openPage(`${address}?card=mira-solheim`, {
    viewport: { width: 390, height: 844 },
  });
  const torn = await page.locator('ol:visible > li:has(> span + a)').evaluateAll((steps) =>
    steps.flatMap((step) => {
      const [words, person] = [...step.children].map((part) => part.getBoundingClientRect());
      return words && person && words.bottom > person.top && words.top < person.bottom
        ? []
        : [step.textContent];
    }),
  );
  expect(torn).toEqual([]);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  expect(width).toBe(390);
  await page.context().close();
});

test('a search that a cold database did not answer in time is asked once more, and then told of', async () => {
  const page = await openPage('/');
  let late = 1;
  let asked = 0;
  await page.route('**/graphql', (route) => {
    if (!route.request().postData()?.includes('query HyperConnections')) return route.continue();
    asked += 1;
    if (asked > late) return route.continue();
    return route.fulfill({
      json: { errors: [{ message: 'Too slow.', extensions: { code: 'UNAVAILABLE' } }] },
    });
  });
  await page.goto(`${site.address}${address}`);
  await page.getByTestId('reasons').waitFor();
  expect(asked).toBe(2);

  late = 99;
  asked = 0;
  await page.reload();
  await page.getByRole('alert').getByText('The database did not answer').waitFor();
  expect(asked).toBe(2);
  await page.context().close();
});
