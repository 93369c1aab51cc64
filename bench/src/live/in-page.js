// Runs in each page before its own scripts: tells when it was clicked on last, and when something came to stand on it.

addEventListener('click', () => (window.live.clicked = Date.now()), { capture: true });

const stands = (selector, text) =>
  [...document.querySelectorAll(selector)].some((element) => element.textContent.includes(text));

window.live = {
  /** Looks from now on for this text in one of these elements, at each change of the page; `seen` waits for it. */
  watch: (selector, text) => {
    if (stands(selector, text)) throw new Error(`“${text}” stands there already.`);
    window.live.seen = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!stands(selector, text)) return;
        observer.disconnect();
        resolve(Date.now());
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
  },
  /** When the server had answered what was asked of it first after the last click. */
  answered: () => {
    const since = window.live.clicked - performance.timeOrigin - 1;
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('/graphql') && startTime >= since);
    return performance.timeOrigin + Math.min(...asked.map(({ responseEnd }) => responseEnd));
  },
  /** How long it takes to ask the server for nothing, in ms. */
  roundTrip: async () => {
    const start = performance.now();
    const headers = { 'content-type': 'application/json' };
    const body = '{"query":"{ __typename }"}';
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    await response.text();
    return performance.now() - start;
  },
};
