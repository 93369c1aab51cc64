/** Reads `?a=1&b=two` as plain strings: keys of people look like numbers often enough. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Writes what is set, as plain strings, in a stable order; what is undefined or empty is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '') continue;
    params.set(name, String(value));
  }
  // Marks that need no escaping behind the question mark stay readable.
  const text = params.toString().replace(/%(3A|2C|2A|7E)/g, decodeURIComponent);
  return text === '' ? '' : `?${text}`;
}
