import { warmUp } from '@peergraph/graph';
import { openTestDb } from '@peergraph/testkit';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadDemo } from '../demo.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openPages } from './site.story.ts';

const db = await openTestDb();
const { site, openPage } = await openPages(db, {
  fill: async () => {
    await loadDemo(db, { onProgress: () => {}, requests: true });
    await warmUp(db, 60_000);
  },
  fillsWithin: 300_000,
});

const card = '/challenges/drift-or-change?card=abeba-tesfaye&first=20';

/** A page of one of the demo's people, at their introductions. */
async function introductionsOf(part: string, options = {}): Promise<Page> {
  const page = await openPage('/sign-in?to=/introductions', options);
  page.setDefaultTimeout(60_000);
  await page.getByRole('button', { name: new RegExp(`an? ${part}$`) }).click();
  await page.getByRole('heading', { name: 'Introductions', level: 1 }).waitFor();
  return page;
}

const waiting = async (page: Page) =>
  Number.parseInt((await page.getByTestId('waiting').textContent()) ?? '0', 10);
const turn = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

test('from a card to two people who talk: learner, facilitator and expert, each seeing the others’ acts', {
  timeout: 300_000,
}, async () => {
  const pia = await introductionsOf('facilitator', { colorScheme: 'dark' });
  const abeba = await introductionsOf('expert');
  await pia.getByRole('link', { name: 'Desk of Water Commons' }).click();
  await pia.getByRole('heading', { name: 'Who carries how much' }).waitFor();
  expect(await accessibilityProblems(pia)).toEqual([]);
  await pia.goBack();
  await pia.getByRole('heading', { name: 'Introductions', level: 1 }).waitFor();
  const [piaBefore, abebaBefore] = [await waiting(pia), await waiting(abeba)];
  expect(await accessibilityProblems(pia)).toEqual([]);

  // Lena is not signed in yet, and comes back to the card she was at.
  const lena = await openPage(card);
  lena.setDefaultTimeout(60_000);
  await lena
    .locator('[data-card="abeba-tesfaye"]')
    .getByRole('button', { name: 'Ask for an introduction' })
    .click();
  await lena.getByRole('link', { name: 'Continue as somebody' }).click();
  await lena.getByRole('button', { name: /a learner$/ }).click();
  const composer = lena.getByTestId('composer');
  await composer.getByLabel('What I need').waitFor();
  expect(new URL(lena.url()).searchParams.get('card')).toBe('abeba-tesfaye');
  await composer.getByText('You have two of five requests open. Abeba has room for').waitFor();
  expect(await composer.getByLabel('What I need').inputValue()).toMatch(
    /^Our forty wells drift apart/,
  );
  await composer.getByLabel('What a good outcome is').fill('One test for a volunteer.');
  await composer.getByLabel('A facilitator of the program').check();
  expect(await accessibilityProblems(lena)).toEqual([]);
  await lena.reload();
  expect(await composer.getByLabel('What a good outcome is').inputValue()).toBe(
    'One test for a volunteer.',
  );
  await composer.getByRole('button', { name: 'Ask the facilitators' }).click();
  await composer.getByRole('link', { name: 'See how it stands' }).click();
  await turn(lena, /It is the facilitators’ turn/).waitFor();
  const asked = lena.url();

  // Pia sees it come.
  await expect.poll(() => waiting(pia)).toBe(piaBefore + 1);
  await pia
    .getByRole('link', { name: 'Lena Okafor asks to be introduced to Abeba Tesfaye' })
    .click();
  const sentences = pia.getByTestId('sentences').getByRole('listitem');
  await sentences.filter({ hasText: 'Rests on what they know: domain shift' }).waitFor();
  await sentences.filter({ hasText: 'Rests on nothing that is shown' }).first().waitFor();
  expect(await accessibilityProblems(pia)).toEqual([]);
  await pia.getByRole('button', { name: 'Keep this version' }).click();
  await pia.getByText('Versions (1)').waitFor();
  await pia.getByRole('button', { name: 'Add a sentence' }).click();
  await pia.keyboard.type('I think you will like her.');
  await pia.getByRole('button', { name: 'Send to Abeba' }).click();
  await turn(pia, /It is Abeba’s turn/).waitFor();
  await pia.getByText('Versions (2)').click();
  await pia
    .getByTestId('versions')
    .locator('ins', { hasText: 'I think you will like her.' })
    .waitFor();

  // Abeba asks for more; Lena answers; Abeba says yes.
  await turn(lena, /It is Abeba’s turn/).waitFor();
  await expect.poll(() => waiting(abeba)).toBe(abebaBefore + 1);
  await abeba.getByRole('link', { name: 'Lena Okafor would like to talk with you' }).click();
  await abeba.getByTestId('pitch').getByText('I think you will like her.').waitFor();
  expect(await accessibilityProblems(abeba)).toEqual([]);
  await abeba.getByRole('radio', { name: 'Ask for more' }).check();
  await abeba
    .getByLabel('What you want to know from Lena')
    .fill('How many wells have two loggers?');
  // Words that were not sent are there after a reload.
  await abeba.reload();
  await abeba.getByRole('radio', { name: 'Ask for more' }).check();
  expect(await abeba.getByLabel('What you want to know from Lena').inputValue()).toBe(
    'How many wells have two loggers?',
  );
  await abeba.getByRole('button', { name: 'Ask Lena' }).click();
  await turn(lena, /It is your turn/).waitFor();
  await lena.getByLabel('Your answer to Abeba').fill('Three.');
  await lena.getByRole('button', { name: 'Answer Abeba' }).click();
  await abeba.getByTestId('timeline').getByText('Three.').waitFor();
  await abeba.getByRole('button', { name: 'Yes, introduce me to Lena' }).click();
  await abeba.getByTestId('contact').getByText('lena-okafor@demo.invalid').waitFor();
  await lena.getByTestId('contact').getByText('abeba-tesfaye@demo.invalid').waitFor();
  await turn(pia, /Abeba said yes/).waitFor();

  const call = abeba.getByTestId('first-call');
  await call.getByText(', as a suggestion').waitFor();
  await call.getByLabel('Another time').fill(`${new Date().getUTCFullYear() + 1}-02-02T10:00`);
  await call.getByLabel('Time zone').selectOption('Africa/Lagos');
  await call.getByRole('button', { name: 'Set this time' }).click();
  await lena.getByTestId('first-call').getByText('2 February, 10:00 (Africa/Lagos)').waitFor();

  // Nothing is said for her: without an answer nothing is kept.
  await lena.getByRole('button', { name: 'Say so' }).click();
  expect(await lena.getByTestId('timeline').getByText(/meet/).count()).toBe(0);
  await lena.getByLabel('Abeba and I met').check();
  await lena.getByLabel('it helped me').check();
  await lena.getByRole('button', { name: 'Say so' }).click();
  await abeba.getByTestId('timeline').getByText('Lena says it helped').waitFor();
  // Who met needs no first call any more.
  expect(await call.count()).toBe(0);
  expect(await accessibilityProblems(lena)).toEqual([]);
  expect(lena.url()).toBe(asked);
  // What was not sent goes with whoever signs out.
  await lena.getByRole('textbox', { name: /^What came of it/ }).fill('A test that took an hour.');
  const kept =
    'Object.keys(localStorage).filter((key) => key.startsWith("peergraph draft")).length';
  expect(await lena.evaluate(kept)).toBe(1);
  await lena.goto(`${site.address}/account`);
  await lena.getByText('This server is not set up to send mail').waitFor();
  expect(await accessibilityProblems(lena)).toEqual([]);
  await lena.getByRole('button', { name: 'Sign out', exact: true }).click();
  await lena.waitForURL(`${site.address}/`);
  expect(await lena.evaluate(kept)).toBe(0);
  await Promise.all([lena, pia, abeba].map((page) => page.context().close()));
});

test('whoever is let down hears neither who nor why, and is offered the next way; on a phone', async () => {
  const phone = {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  } as const;
  const lena = await introductionsOf('learner', { ...phone, colorScheme: 'dark' });
  await lena.getByRole('link', { name: 'You asked to be introduced to Tshepo Molefe' }).click();
  await turn(lena, /This way is closed/).waitFor();
  expect(await lena.getByRole('main').textContent()).not.toMatch(/Bring three months|Hamza did/);
  expect(await accessibilityProblems(lena)).toEqual([]);
  expect(await lena.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await lena.getByRole('button', { name: /^Ask / }).click();
  await turn(lena, /turn, until/).waitFor();
  await lena.getByRole('button', { name: 'Take it back' }).click();
  const sure = lena.getByRole('dialog', { name: 'Take back what you asked?' });
  expect(await accessibilityProblems(lena)).toEqual([]);
  await sure.getByRole('button', { name: 'Leave it' }).click();
  await turn(lena, /turn, until/).waitFor();
  await lena.getByRole('button', { name: 'Take it back' }).click();
  await sure.getByRole('button', { name: 'Take it back' }).click();
  await turn(lena, /You took it back/).waitFor();

  // Asking for what is not to be had says what to do instead.
  await lena.goto(`${site.address}/challenges/drift-or-change?card=yuki-hoshino&first=20&ask=true`);
  await lena.getByText('A request to Yuki Hoshino for this challenge is open already.').waitFor();
  await lena.getByRole('link', { name: 'See how it stands' }).click();
  await turn(lena, /It is your turn/).waitFor();
  await lena.context().close();
});

test('from what was typed to a challenge to who is asked, without typing it again; on a phone', {
  timeout: 300_000,
}, async () => {
  const phone = {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  } as const;
  const typed = 'Why do two loggers in one well disagree, and which one is lying?';
  const lena = await introductionsOf('learner', { ...phone, colorScheme: 'dark' });
  await lena.goto(`${site.address}/find?text=${encodeURIComponent(typed)}`);
  await lena.getByRole('link', { name: 'Keep this as your challenge' }).waitFor();
  await lena.getByRole('button', { name: 'Ask for an introduction' }).first().click();
  await lena.getByRole('link', { name: 'Keep it as your challenge' }).click();

  const title = lena.getByLabel('Your challenge, in a sentence');
  await title.waitFor();
  expect(await title.inputValue()).toBe(typed);
  const topic = lena.getByRole('combobox', { name: 'Add a topic' });
  await topic.fill('sensor drift');
  await lena.getByRole('option', { name: /^sensor drift/i }).click();
  await topic.fill('liars in wells');
  await lena.getByRole('option', { name: /Add “liars in wells”/ }).click();
  await lena.getByRole('button', { name: 'Leave out liars in wells' }).click();
  expect(await accessibilityProblems(lena)).toEqual([]);
  expect(await lena.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await lena.getByRole('button', { name: 'Keep it and go on' }).click();
  const need = lena.getByTestId('composer').getByLabel('What I need');
  await need.waitFor();
  expect(await need.inputValue()).toBe(typed);
  expect(await accessibilityProblems(lena)).toEqual([]);
  expect(await lena.evaluate('document.documentElement.scrollWidth')).toBe(390);

  // It is hers: she says it otherwise and closes it.
  await lena.goto(`${site.address}/people/lena-okafor`);
  await lena.getByRole('link', { name: typed }).first().click();
  await lena.getByRole('button', { name: 'Edit' }).click();
  await title.fill('Which of two loggers is lying?');
  await lena.getByRole('button', { name: 'Save' }).click();
  await lena.getByRole('heading', { level: 1, name: 'Which of two loggers is lying?' }).waitFor();
  // Who was found for the former words fades while others are looked for.
  await lena.locator('[aria-busy="false"]').waitFor();
  expect(await accessibilityProblems(lena)).toEqual([]);
  await lena.getByRole('button', { name: 'Close it' }).click();
  await lena.getByRole('button', { name: 'Open it again' }).waitFor();

  // Whoever was asked already is not offered again.
  await lena.goto(`${site.address}/challenges/drift-or-change?card=yuki-hoshino&first=20`);
  const yuki = lena.locator('[data-card="yuki-hoshino"]');
  await yuki.getByRole('link', { name: 'Asked. It is your turn' }).waitFor();
  expect(await yuki.getByRole('button', { name: 'Ask for an introduction' }).count()).toBe(0);

  // The organiser is told before anything is filled in.
  const olu = await introductionsOf('organiser');
  await olu.goto(`${site.address}/account`);
  await olu.getByRole('button', { name: 'Invitations' }).click();
  await olu.getByText('The demo’s people invite nobody').waitFor();
  expect(await olu.getByRole('button', { name: 'Make a link' }).count()).toBe(0);
  await olu.context().close();
  await lena.context().close();
});
