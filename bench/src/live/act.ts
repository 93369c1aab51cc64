import type { openBrowser } from '@peergraph/server/browser';
import { z } from 'zod';

type Browser = Awaited<ReturnType<typeof openBrowser>>;
export type Page = Awaited<ReturnType<Browser['newPage']>>;

/** What somebody else sees of an act once their page has heard of it: this text, in one of these elements. */
export type Sight = { who: string; page: Page; selector: string; text: string };

export type Act = {
  /** As in *the learner asks*. */
  name: string;
  by: Page;
  /** The click with which it is done; everything before it is prepared. */
  click: () => Promise<void>;
  sights: readonly Sight[];
};

/**
 * How long after the click somebody saw of it, beside a bare round trip to the same server, and how much of it had passed
 * when the act itself was answered; in ms.
 */
export type Seen = { case: string; ours: number; theirs: number; answered: number };

const told = async (page: Page, code: string) =>
  z.number().parse(await page.evaluate(`window.live.${code}`));

/** Does it, and waits until everybody has seen it. Throws where what is to be seen stands there before. */
export async function measureAct({ name, by, click, sights }: Act): Promise<Seen[]> {
  const theirs = await told(by, 'roundTrip()');
  for (const { page, selector, text } of sights)
    await page.evaluate(`window.live.watch(${JSON.stringify(selector)}, ${JSON.stringify(text)})`);
  await click();
  const clicked = await told(by, 'clicked');
  const seen = await Promise.all(sights.map(({ page }) => told(page, 'seen')));
  const answered = (await told(by, 'answered()')) - clicked;
  return sights.map(({ who }, index) => ({
    case: `${name}, ${who} sees it`,
    ours: (seen[index] ?? Number.NaN) - clicked,
    theirs,
    answered,
  }));
}
