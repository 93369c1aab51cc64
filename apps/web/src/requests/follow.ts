const subscription = 'subscription Follow($after: ID) { viewerEvents(after: $after) { id } }';

/** One event of a stream of server-sent events. */
type ServerEvent = { event: string; data: string };

/** Reads server-sent events as they come; what is no event (a comment that keeps the line open) is left out. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let waiting = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      waiting += decoder.decode(value, { stream: true });
      const blocks = waiting.split(/\r?\n\r?\n/);
      waiting = blocks.pop() ?? '';
      for (const block of blocks) {
        const told = parse(block);
        if (told) yield told;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function parse(block: string): ServerEvent | null {
  const fields = block.split(/\r?\n/).map((line) => /^(\w+): ?(.*)$/.exec(line) ?? ['', '', '']);
  const all = (name: string) =>
    fields.flatMap(([, field, text = '']) => (field === name ? [text] : []));
  const data = all('data').join('\n');
  return data === '' && all('event').length === 0
    ? null
    : { event: all('event').at(-1) ?? 'message', data };
}

/** The id of the event that a message tells of; null for errors and ends. */
function idIn(data: string): string | null {
  const found = /"viewerEvents":\{"id":"([^"]+)"/.exec(data);
  return found?.[1] ?? null;
}

const longestPause = 30_000;

/**
 * Follows what concerns whoever is signed in, after an event that was heard of, until the signal; calls `onEvent` with the
 * id of each. A line that breaks is taken up again where it broke.
 */
export async function follow(
  after: string | null,
  onEvent: (id: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let last = after;
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: subscription, variables: { after: last } }),
        signal,
      });
      if (!response.ok || !response.body)
        throw new Error(`The server answered ${response.status}.`);
      for await (const { data } of readEvents(response.body)) {
        const id = idIn(data);
        if (id === null) continue;
        failures = 0;
        last = id;
        onEvent(id);
      }
    } catch {
      // Whether it was taken away or broke, it is looked at below.
    }
    if (signal.aborted) return;
    await pause(Math.min(longestPause, 1_000 * 2 ** failures), signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
