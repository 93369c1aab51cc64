type Answer = { status: number; body: unknown };

/** A browser without a window, for tests: it keeps cookies, and comes from pages of the server it asks. */
export function createClient(address: string, origin = address) {
  const cookies = new Map<string, string>();
  const send = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', origin, ...cookieOf(), ...headers },
      body: JSON.stringify(body),
    });
    keep(response);
    return response;
  };
  const cookieOf = (): Record<string, string> =>
    cookies.size === 0
      ? {}
      : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  const keep = ({ headers }: Response) => {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
  };
  return {
    cookies,
    send,
    /** Follows one address as a page would be opened. */
    open: async (path: string) => {
      const url = new URL(path, address);
      const response = await fetch(url, { redirect: 'manual', headers: cookieOf() });
      keep(response);
      return response;
    },
    auth: async (path: string, body: object): Promise<Answer> => {
      const response = await send(`/api/auth${path}`, body);
      return { status: response.status, body: await response.json().catch(() => null) };
    },
    ask: async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
      const response = await send('/graphql', { query, variables }, headers);
      const { data = null, errors = [] } = await response.json();
      return errors.length > 0
        ? { code: errors[0].extensions.code, message: errors[0].message }
        : data;
    },
  };
}
