import { createFirstInvitation } from '@peergraph/graph';
import { clear, openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const settings = { ...defaultSettings(), attempts: 1000 };
const { openPage } = await openPages(db, {
  settings,
  fill: () => clear(db),
});
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Somebody comes by a link, with an account of their own. */
async function comes(link: string, name: string, options = {}) {
  const page = await openPage(link, options);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail').fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel('Password').fill('a well kept secret');
  await page.getByRole('button', { name: 'Make an account and accept' }).click();
  await page.getByText(`${name.toLowerCase()}@example.org`).waitFor();
  return page;
}

test('an administrator makes a program where there is nothing, and those who are invited give roles, take them, and hand over', async () => {
  const secret = await createFirstInvitation(db, settings.secret);
  const olus = await comes(`/invitation/${secret}`, 'Olu');
  await olus.getByRole('link', { name: 'Make a program' }).waitFor();
  await olus.getByRole('link', { name: 'Peergraph, home' }).click();
  await olus.getByRole('link', { name: 'Make the first program' }).click();
  await olus.getByRole('heading', { name: 'Make a program' }).waitFor();
  expect(await accessibilityProblems(olus)).toEqual([]);
  await olus.getByLabel('What it is called').fill('Wells & Springs');
  await olus.getByLabel('Name', { exact: true }).fill('Spring');
  await olus.getByLabel('Starts').fill('2127-03-01');
  await olus.keyboard.press('Enter');
  await olus.getByRole('heading', { name: 'You see nobody in it yet' }).waitFor();
  await olus.getByText('from March 2127').waitFor();
  expect(await accessibilityProblems(olus)).toEqual([]);
  // The same name again is refused, and what was typed stays.
  await olus.goto(new URL('/new-program', olus.url()).href);
  await olus.getByLabel('What it is called').fill('wells springs');
  await olus.getByLabel('Name', { exact: true }).fill('Second');
  await olus.getByRole('button', { name: 'Make it' }).click();
  await olus.getByRole('alert').getByText('There is a program called').waitFor();
  expect(await olus.getByLabel('What it is called').inputValue()).toBe('wells springs');

  await olus.goto(new URL('/programs/wells-springs', olus.url()).href);
  await olus.getByRole('link', { name: 'Invite people' }).click();
  await olus.getByRole('heading', { name: 'One person' }).waitFor();
  expect(await accessibilityProblems(olus)).toEqual([]);
  const link = async (role: string) => {
    await olus.getByLabel('As', { exact: true }).selectOption(role);
    await olus.getByRole('button', { name: 'Make a link' }).click();
    await olus.getByText(`Whoever has the link as ${role}`).waitFor();
    return new URL((await olus.getByTestId('link').textContent()) ?? '').pathname;
  };
  const adas = await comes(await link('organiser'), 'Ada');
  const bens = await comes(await link('member'), 'Ben', phone);
  await bens.goto(new URL('/programs/wells-springs/people', bens.url()).href);
  await bens.getByRole('heading', { name: /is for its organisers$/ }).waitFor();
  expect(await bens.getByTestId('team').count()).toBe(0);

  // Olu makes room for Ada, who is then the only one: the page says so before she tries.
  await olus.reload();
  await olus.getByRole('button', { name: 'Change what you may do' }).click();
  await olus.getByRole('checkbox', { name: 'organiser' }).click();
  await olus.getByRole('heading', { name: 'Stop being organiser?' }).waitFor();
  await olus.getByRole('button', { name: 'Give it up' }).click();
  await olus.getByText('You have no role here any more.').waitFor();
  await adas.goto(new URL('/programs/wells-springs', adas.url()).href);
  await adas.getByRole('link', { name: 'People and roles' }).click();
  await adas.getByRole('heading', { name: '2 people' }).waitFor();
  const rows = adas.getByTestId('team').getByRole('listitem');
  expect(await rows.allTextContents()).toEqual(['AAda · youorganiserChange', 'BBenmemberChange']);
  await adas.getByRole('button', { name: 'Change what you may do' }).click();
  await adas.getByText('Make somebody else an organiser first.').waitFor();
  expect(await adas.getByRole('checkbox', { name: 'organiser' }).isDisabled()).toBe(true);
  await adas.getByRole('button', { name: 'Change what you may do' }).click();

  await adas.getByRole('button', { name: 'Change what Ben may do' }).focus();
  await adas.keyboard.press('Enter');
  await adas.keyboard.press('Tab');
  await adas.keyboard.press('Tab');
  await adas.keyboard.press('Space');
  await adas.getByText('Ben is now facilitator.').waitFor();
  await rows.nth(1).getByText('facilitator, member').waitFor();
  expect(await adas.locator(':focus').getAttribute('type')).toBe('checkbox');
  expect(await accessibilityProblems(adas)).toEqual([]);
  await adas.getByRole('button', { name: 'Undo' }).click();
  await adas.getByText('Ben is no longer facilitator.').waitFor();
  // His last role is not taken without being asked.
  await adas.getByRole('checkbox', { name: 'member' }).click();
  await adas.getByRole('heading', { name: 'Take member from Ben?' }).waitFor();
  expect(await accessibilityProblems(adas)).toEqual([]);
  await adas.getByRole('button', { name: 'Leave it' }).click();

  await adas.getByRole('button', { name: 'Hand over to Ben' }).click();
  await adas.getByText('You can’t take it back yourself: Ben could.').waitFor();
  await adas.getByRole('button', { name: 'Hand over', exact: true }).click();
  await adas.getByRole('heading', { name: /^Ben organises/ }).waitFor();
  await adas.locator('h1:focus').waitFor();
  expect(await accessibilityProblems(adas)).toEqual([]);
  await adas.reload();
  await adas.getByRole('heading', { name: /is for its organisers$/ }).waitFor();

  // Now it is his, and she can be taken out of it.
  await bens.reload();
  await bens.getByRole('button', { name: 'Change what Ada may do' }).click();
  await bens.emulateMedia({ colorScheme: 'dark' });
  await bens.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  expect(await accessibilityProblems(bens)).toEqual([]);
  expect(await bens.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await bens.getByRole('checkbox', { name: 'member' }).click();
  await bens.getByRole('button', { name: 'Take it' }).click();
  await bens.getByText('Ada has no role here any more.').waitFor();
  await bens.locator('h2:focus', { hasText: 'One person' }).waitFor();
  expect(await bens.getByTestId('team').getByRole('listitem').allTextContents()).toEqual([
    'BBen · youorganiser, memberChange',
  ]);
  for (const page of [olus, adas, bens]) await page.context().close();
});
