/** Where one goes after signing in: a page of this site, and nothing else. */
export function readSignInSearch(search: Record<string, unknown>): {
  to?: string | undefined;
  error?: string | undefined;
} {
  const { to } = search;
  // Why coming back from the organisation’s own sign-in brought nobody in.
  const error = typeof search.error === 'string' ? search.error : undefined;
  const isPage = typeof to === 'string' && /^\/(?![/\\])/.test(to) && !hasControls(to);
  return { error, ...(isPage ? { to } : {}) };
}

/** Browsers leave tabs and line ends out of addresses: what is left might be another site. */
const hasControls = (text: string) => [...text].some((character) => character < ' ');
