/** Asks a server, and gives up after so many ms. */
export const fetchWithin =
  (patience: number): typeof fetch =>
  (input, init) => {
    const late = AbortSignal.timeout(patience);
    return fetch(input, {
      ...init,
      signal: init?.signal ? AbortSignal.any([init.signal, late]) : late,
    });
  };
