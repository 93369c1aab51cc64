import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens pages of a site; what the browser complains about on them is added to `complaints`. */
export function pageOpener(browser: Browser, address: string, complaints: string[]) {
  return async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    // Without animations nothing is half faded in while it is looked at; axe comes past the policy.
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      bypassCSP: true,
      ...options,
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
    });
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    return page;
  };
}
