/** The address of a letter holds the token by which a new password is set. */
export function readResetSearch(search: Record<string, unknown>): { token?: string } {
  return typeof search.token === 'string' && search.token !== '' ? { token: search.token } : {};
}
