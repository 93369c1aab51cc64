import { createServer, type Socket } from 'node:net';

/** A letter as a mail program would read it. */
export type Received = {
  to: string;
  /** The head as it came, and its fields by their names in small letters. */
  head: string;
  fields: Map<string, string>;
  text: string;
  html: string;
  calendar: string;
};

/** A mail server that keeps what it gets; `answer` says what it replies once a letter is told whole. */
export async function openMailServer() {
  const received: Received[] = [];
  const open = new Set<Socket>();
  const server = { answer: '250 Kept', received };
  const listener = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => {});
    const say = (line: string) => socket.write(`${line}\r\n`);
    let waiting = '';
    let to = '';
    let isLetter = false;
    say('220 Here');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      waiting += chunk;
      for (;;) {
        const end = isLetter ? '\r\n.\r\n' : '\r\n';
        const at = waiting.indexOf(end);
        if (at < 0) return;
        const said = waiting.slice(0, at);
        waiting = waiting.slice(at + end.length);
        if (isLetter) {
          isLetter = false;
          if (server.answer.startsWith('250')) received.push(readLetter(to, said));
          say(server.answer);
          continue;
        }
        if (/^RCPT TO:/i.test(said)) to = said.slice(8).replace(/[<>]/g, '').trim();
        isLetter = /^DATA/i.test(said);
        say(isLetter ? '354 Go on' : '250 Fine');
        if (/^QUIT/i.test(said)) socket.end();
      }
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const bound = listener.address();
  if (bound === null || typeof bound === 'string') throw new Error('Not listening on a port.');
  return Object.assign(server, {
    url: `smtp://127.0.0.1:${bound.port}?ignoreTLS=true`,
    close: () => {
      for (const socket of open) socket.destroy();
      listener.close();
    },
  });
}

function readLetter(to: string, raw: string): Received {
  const parts = partsOf(raw.replace(/\r\n\.\./g, '\r\n.'));
  const [whole] = parts;
  const bodyOf = (type: string) =>
    parts.find((part) => part.fields.get('content-type')?.startsWith(type))?.body ?? '';
  return {
    to,
    head: whole?.head ?? '',
    fields: whole?.fields ?? new Map(),
    text: bodyOf('text/plain').replace(/\r\n/g, '\n'),
    html: bodyOf('text/html'),
    calendar: bodyOf('text/calendar'),
  };
}

type MimePart = { head: string; fields: Map<string, string>; body: string };

/** A part of a letter and those inside it. */
function partsOf(raw: string): MimePart[] {
  const gap = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, gap);
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const fields = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const body = raw.slice(gap + 4);
  const boundary = /boundary="?([^";]+)/.exec(fields.get('content-type') ?? '')?.[1];
  const inside = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .flatMap((part) => partsOf(part.replace(/^\r\n/, '')))
    : [];
  return [{ head, fields, body: decoded(body, fields) }, ...inside];
}

function decoded(body: string, fields: Map<string, string>): string {
  const encoding = fields.get('content-transfer-encoding');
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
