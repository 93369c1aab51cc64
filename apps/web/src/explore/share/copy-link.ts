import type { Explorer } from '../explorer.ts';

/** Copies the address of the page, and says whether that worked: without HTTPS there is no clipboard at all. */
export async function copyLink(explorer: Explorer): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    explorer.say('The link is copied.');
  } catch {
    explorer.say('The link could not be copied; it is the address of this page.');
  }
}
