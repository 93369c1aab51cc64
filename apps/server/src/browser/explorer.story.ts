import type { Page } from 'playwright-core';

/** Around one of the demo's people, as the explorer begins. */
export const around = '/explore?focus=person:lena-okafor';

/** The row of a node in the list. */
export const rowOf = (page: Page, ref: string) => page.locator(`[data-row="${ref}"]`);

/** How many nodes the map has. */
export const countOf = async (page: Page) =>
  Number(await page.getByTestId('explore-map').getAttribute('data-nodes'));

/** The list and the map of the same nodes: how many each has. */
export const inStep = async (page: Page) => [
  await page.locator('[data-row]').count(),
  await countOf(page),
];

/** What the one Cytoscape of the page says. */
export const onMap = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(
    `((cy) => ${code})(document.querySelector('[data-testid=explore-map] > div')._cyreg.cy)`,
  );
