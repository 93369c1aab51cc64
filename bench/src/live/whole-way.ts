import { type Act, measureAct, type Page, type Seen } from './act.ts';

export type Three = Readonly<Record<'learner' | 'facilitator' | 'expert', Page>>;

const status = '[role=status]';
const badge = '[data-testid=waiting]';
const timeline = '[data-testid=timeline]';

/** From asking to having met, by the pages of three people of the demo: what each saw of the acts of the others. */
export async function goWholeWay(
  { site, challengeId, round }: { site: string; challengeId: string; round: number },
  people: Three,
): Promise<Seen[]> {
  const { learner, facilitator, expert } = people;
  const seen: Seen[] = [];
  const act = async (one: Act) => {
    seen.push(...(await measureAct(one)));
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  for (const page of [facilitator, expert]) await open(page, `${site}/introductions`);

  await open(learner, `${site}/people/abeba-tesfaye/ask?for=${challengeId}`);
  const composer = learner.getByTestId('composer');
  await composer.getByLabel('What a good outcome is').fill('One test for a volunteer.');
  await composer.getByLabel('A facilitator of the program').check();
  await act({
    name: 'the learner asks',
    by: learner,
    click: () => press(learner, 'Ask the facilitators').click(),
    sights: [await oneMore('the facilitator', facilitator)],
  });
  await composer.getByRole('link', { name: 'See how it stands' }).click();
  await learner.getByTestId('timeline').waitFor();

  await open(facilitator, learner.url());
  await act({
    name: 'the facilitator sends the pitch',
    by: facilitator,
    click: () => press(facilitator, 'Send to Abeba').click(),
    sights: [
      { who: 'the learner', page: learner, selector: status, text: 'It is Abeba’s turn' },
      await oneMore('the expert', expert),
    ],
  });

  await open(expert, learner.url());
  await expert.getByRole('radio', { name: 'Ask for more' }).check();
  await expert.getByLabel('What you want to know from Lena').fill('How many loggers?');
  await act({
    name: 'the expert asks for more',
    by: expert,
    click: () => press(expert, 'Ask Lena').click(),
    sights: [{ who: 'the learner', page: learner, selector: status, text: 'It is your turn' }],
  });

  const answer = `Three, and ${round}.`;
  await learner.getByLabel('Your answer to Abeba').fill(answer);
  await act({
    name: 'the learner answers',
    by: learner,
    click: () => press(learner, 'Answer Abeba').click(),
    sights: [{ who: 'the expert', page: expert, selector: timeline, text: answer }],
  });

  await expert.getByRole('radio', { name: 'Yes' }).check();
  await act({
    name: 'the expert says yes',
    by: expert,
    click: () => press(expert, 'Yes, introduce me to Lena').click(),
    sights: [
      {
        who: 'the learner',
        page: learner,
        selector: '[data-testid=contact]',
        text: 'abeba-tesfaye@demo.invalid',
      },
      { who: 'the facilitator', page: facilitator, selector: status, text: 'Abeba said yes' },
    ],
  });

  await learner.getByLabel('Abeba and I met').check();
  await act({
    name: 'the learner says that they met',
    by: learner,
    click: () => press(learner, 'Say so').click(),
    sights: [{ who: 'the expert', page: expert, selector: timeline, text: 'you two met' }],
  });
  return seen;
}

/** Opens a page and waits until it has all it asks for, its stream too. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByTestId('introductions-link').waitFor();
}

async function oneMore(who: string, page: Page) {
  const shown = page.getByTestId('waiting');
  const words = (await shown.count()) === 0 ? '0' : await shown.textContent();
  const before = Number.parseInt(words ?? '0', 10);
  return { who, page, selector: badge, text: `${before + 1} wait` };
}
