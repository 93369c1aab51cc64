import { createFirstInvitation } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { refreshed } from '../refresh-soon.ts';
import { defaultSettings } from '../settings.ts';
import { openReceiver } from '../webhooks/receiver.story.ts';
import { accessibilityProblems } from './accessibility.ts';
import { writeTo } from './letter.story.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const settings = { ...defaultSettings(), attempts: 1000, privateWebhooks: true };
const { site, complaints, openPage } = await openPages(db, { settings });

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('one goes on as an organiser of the demo, by keyboard, and the account shows what that is', async () => {
  const page = await openPage('/sign-in');
  expect(await accessibilityProblems(page)).toEqual([]);
  const people = page.getByRole('button', {
    name: /an? (learner|expert|facilitator|organiser|analyst)$/,
  });
  expect(await people.count()).toBe(5);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/demo/continue', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: /an organiser$/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Signing in …$/ }).waitFor();
  expect(await people.first().isDisabled()).toBe(true);
  goOn();
  await page.getByRole('link', { name: /^Your account/ }).click();
  await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
  expect(await page.getByRole('main').textContent()).toContain('Water Commons organiser');
  expect(await accessibilityProblems(page)).toEqual([]);

  const seen = page.getByText('Somebody in your cohort sees');
  expect(await seen.textContent()).toBe(
    'Somebody in your cohort sees your profile, what you know and whom you know, but not your goals, questions and needs.',
  );
  await page.getByLabel('Whom you know', { exact: true }).selectOption('My facilitators');
  await page.getByText('Changed to “My facilitators”.').waitFor();
  expect(await seen.textContent()).toContain(
    'but not your goals, questions and needs, or whom you know.',
  );
  await page.getByText('My facilitator', { exact: true }).click();
  await page.getByText('Whoever facilitates a program of yours sees', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  expect(await page.getByLabel('Whom you know', { exact: true }).inputValue()).toBe('EVERYONE');
  await refreshed();

  // Nobody else organises it.
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('heading', { name: 'Leave Water Commons?' }).waitFor();
  await page.getByRole('link', { name: 'Make somebody else an organiser' }).waitFor();
  expect(await page.getByRole('button', { name: 'Leave the program' }).count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stay' }).click();

  // Whoever visits may be them, so they invite nobody.
  await page.getByRole('button', { name: 'Invitations' }).click();
  await page.getByText('The demo’s people invite nobody').waitFor();
  expect(await page.getByRole('button', { name: 'Make a link' }).count()).toBe(0);

  await page.getByLabel('What it is for').fill('Nightly export');
  await page.getByRole('button', { name: 'Make a token' }).click();
  expect(await page.getByTestId('secret').textContent()).toMatch(/^peergraph_\S{43}$/);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  await page.context().close();
});

test('a learner reads what is said of them, puts it right by keyboard, and takes it back', async () => {
  const page = await openPage('/sign-in', { viewport: { width: 1100, height: 900 } });
  await page.getByRole('button', { name: /an? learner$/ }).click();
  await page.getByRole('link', { name: /^Your account/ }).click();
  await page.getByRole('link', { name: 'What this graph says about you' }).click();
  const claim = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const headline = claim('Headline');
  const before = await headline.textContent();
  expect(before).toMatch(/From people\.csv, imported on \d+ \w+ \d{4}\./);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Correct Headline' }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Headline' });
  expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
  await field.fill('Listens to rivers');
  await page.keyboard.press('Enter');
  await headline.getByText('Your word. people.csv says', { exact: false }).waitFor();
  expect(await headline.textContent()).toContain('Listens to rivers');
  // The keyboard is back where it came from.
  await page.locator('[aria-label="Correct Headline"]:focus').waitFor();
  await page.getByRole('button', { name: /^This isn’t so: City/ }).click();
  await claim('City').getByText('You said that this isn’t so.').waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('searchbox', { name: 'Find in it' }).fill('headline');
  await page.getByText(/^1 of \d+ things$/).waitFor();
  await page.getByRole('button', { name: 'Undo: Headline' }).click();
  await page.getByText('What the source says counts again.').waitFor();
  await page.getByRole('searchbox', { name: 'Find in it' }).fill('');
  await page.getByRole('button', { name: 'Undo: City' }).click();
  await page.getByRole('button', { name: /^This isn’t so: City/ }).waitFor();
  expect(await headline.textContent()).toBe(before);
  await refreshed();
  await page.context().close();
});

test('on a phone: the first link, an account, an invitation for somebody else, and out everywhere', async () => {
  const secret = await createFirstInvitation(db, settings.secret);
  const page = await openPage(`/invitation/${secret}`, phone);
  await page.getByRole('heading', { name: 'Administer this Peergraph' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('Your name').fill('Olu Real');
  await page.getByLabel('E-mail').fill('olu@example.org');
  await page.getByLabel('Password').fill('a well kept secret');
  await page.getByRole('button', { name: 'Make an account and accept' }).click();
  await page.getByText('olu@example.org · administrator').waitFor();

  // Who administers is in no program, and invites to each of them.
  await page.getByRole('button', { name: 'Invitations' }).click();
  await page.getByText('None is open.').waitFor();
  await page.getByLabel('Whom it is for').fill('Ada from Lagos');
  await page.getByLabel('As', { exact: true }).selectOption('organiser');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = (await page.getByTestId('link').textContent()) ?? '';
  await page.getByText('Ada from Lagos as organiser, once until').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  const invited = await openPage(new URL(link).pathname, phone);
  await invited.getByText('Ada from Lagos').waitFor();
  await page.getByRole('button', { name: /^Take back the invitation for Ada/ }).click();
  await page.getByText('None is open.').waitFor();
  await invited.reload();
  await invited.getByRole('heading', { name: 'This invitation is not open' }).waitFor();
  await invited.context().close();

  await page.getByRole('link', { name: 'Who did what: the audit' }).click();
  await page.getByText('invitation.revoke').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('Show').selectOption('only what was told');
  await page.getByText('invitation.revoke').waitFor({ state: 'detached' });
  await page.getByText('Program.invitations').first().waitFor();
  await page.goBack();

  // Somebody real is here now: the demo’s people are gone from the way in.
  const other = await openPage('/sign-in', phone);
  expect(await other.getByRole('button', { name: /an organiser$/ }).count()).toBe(0);
  await other.getByLabel('E-mail').fill('olu@example.org');
  await other.getByLabel('Password').fill('not my password');
  await other.getByRole('button', { name: 'Sign in' }).click();
  expect(await other.getByRole('alert').textContent()).toContain('don’t belong together');
  // The browser writes down that it was refused.
  complaints.splice(0);
  await other.getByLabel('Password').fill('a well kept secret');
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('link', { name: /^Your account/ }).waitFor();

  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await other.goto(`${site.address}/account`);
  await other.getByRole('heading', { name: 'You are not signed in' }).waitFor();
  await page.goto(`${site.address}/invitation/${secret}`);
  await page.getByRole('heading', { name: 'This invitation is not open' }).waitFor();
  await page.context().close();
  await other.context().close();
});

test('a new password is set by the link of the log', async () => {
  const page = await openPage('/forgotten');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByLabel('E-mail').fill('olu@example.org');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await page.getByText('There is no mail server here').waitFor();
  const [line = ''] = complaints.splice(0);
  await page.goto(/http\S+/.exec(line)?.[0] ?? '');
  await page.getByLabel('New password').fill('a new well kept secret');
  await page.getByRole('button', { name: 'Set it' }).click();
  await page.getByRole('heading', { name: 'Your new password is set' }).waitFor();
  await page.context().close();
});

test('a tool is told of introductions: added with its secret, tested, turned off, removed', async () => {
  const tool = await openReceiver();
  const page = await openPage('/sign-in?to=/programs/water-commons');
  await page.getByLabel('E-mail').fill('olu@example.org');
  await page.getByLabel('Password').fill('a new well kept secret');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Webhooks' }).click();
  await page.getByText('Nothing outside is told yet.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('textbox', { name: 'Address' }).fill('ftp://tools.example.org');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('alert').getByText('The address has to begin with https://.').waitFor();
  await page.getByRole('textbox', { name: 'Address' }).fill(tool.url);
  await page.getByLabel('the two say that they met').uncheck();
  await page.getByRole('button', { name: 'Add it' }).click();
  const secret = (await page.getByTestId('secret').textContent()) ?? '';
  await page
    .getByText('Told when somebody asks for an introduction or an expert says yes.')
    .waitFor();

  await page.getByRole('button', { name: 'Send a test' }).click();
  await page.getByText('The test arrived: it answered 200.').waitFor();
  expect(tool.told(secret)).toMatchObject([{ type: 'test' }]);
  tool.answerWith(500);
  await page.getByRole('button', { name: 'Send a test' }).click();
  await page.getByRole('alert').getByText('The test did not arrive. It answered 500.').waitFor();
  expect(await page.getByRole('heading', { name: 'Sent lately' }).count()).toBe(1);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Turn off' }).click();
  await page.getByText('Turned off: it is told nothing.').waitFor();
  await page.reload();
  expect(await page.getByTestId('secret').count()).toBe(0);
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Remove it and what it was told' }).click();
  await page.getByText('Nothing outside is told yet.').waitFor();

  // She administers as well, and has it told of every program.
  await page.goto(`${site.address}/account`);
  await page.getByRole('link', { name: 'Webhooks of all programs' }).click();
  await page.getByText('Nothing outside is told yet.').waitFor();
  await page.getByRole('textbox', { name: 'Address' }).fill(tool.url);
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('heading', { name: tool.url }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.context().close();
  tool.close();
});

test('somebody who was invited leaves by the keyboard, and reads what goes with them', async () => {
  const olus = await openPage('/sign-in?to=/account');
  await olus.getByLabel('E-mail').fill('olu@example.org');
  await olus.getByLabel('Password').fill('a new well kept secret');
  await olus.getByRole('button', { name: 'Sign in' }).click();
  await olus.getByRole('button', { name: 'Invitations' }).click();
  await olus.getByRole('button', { name: 'Make a link' }).click();
  const link = (await olus.getByTestId('link').textContent()) ?? '';
  // Who is the last to administer may not go.
  await olus.goto(`${site.address}/account/leave`);
  await olus.getByText('You are the last administrator here').waitFor();
  expect(await olus.getByRole('button', { name: 'Erase me' }).count()).toBe(0);
  await olus.context().close();

  const page = await openPage(new URL(link).pathname, phone);
  await page.getByLabel('Your name').fill('Ada Lagos');
  await page.getByLabel('E-mail').fill('ada@example.org');
  await page.getByLabel('Password').fill('a well kept secret');
  await page.getByRole('button', { name: 'Make an account and accept' }).click();
  await page.getByText('ada@example.org').waitFor();

  // What is asked of them by a letter is done there, in one press.
  const [yes = '', , , , stop = ''] = await writeTo(db, 'ada@example.org', settings);
  await page.goto(`${site.address}${yes}`);
  await page.getByRole('heading', { name: 'Say yes to Lena Okafor' }).waitFor();
  await page.getByText('You know what a dry well sounds like.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.getByRole('button', { name: 'Yes, introduce me to Lena' }).click();
  await page.getByRole('heading', { name: /^You said yes, on / }).waitFor();
  await page.getByText('Lena hears it now.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto(`${site.address}${stop}`);
  await page.getByText('when somebody would like to talk with you').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop them' }).click();
  await page.getByRole('link', { name: 'Go to your account' }).waitFor();

  await page.goto(`${site.address}/account/leave`);
  const words = page.getByLabel('Type “erase me”');
  await words.focus();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);

  await page.keyboard.type('erase us');
  await page.keyboard.press('Tab');
  await page.keyboard.type('a well kept secret');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Erase me');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Type “erase me” to confirm').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await words.fill('erase me');
  await page.keyboard.press('Enter');
  await page.locator('h1:focus', { hasText: 'You are erased' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('To the first page');
  await page.context().close();
});
