import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A mail server that takes every letter and keeps it, as plain text; `next` waits for the one that comes next. */
export async function openMailServer() {
  const letters: string[] = [];
  let heard = () => {};
  const server = createServer((socket) =>
    talk(socket, (letter) => {
      letters.push(letter);
      heard();
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    letters,
    next: async () => {
      while (letters.length === 0) {
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
      return letters.shift() ?? '';
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** As much of SMTP (RFC 5321) as it takes to be given letters. */
function talk(socket: Socket, keep: (letter: string) => void): void {
  let text = '';
  let letter: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 mail.example.org');
  socket.on('data', (data) => {
    const lines = (text + data.toString()).split('\r\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      if (letter === null) {
        if (/^DATA$/i.test(line)) letter = [];
        if (/^QUIT$/i.test(line)) socket.end('221 bye\r\n');
        else say(letter ? '354 go on' : '250 well');
      } else if (line === '.') {
        keep(unfolded(letter.join('\n')));
        letter = null;
        say('250 kept');
      } else letter.push(line);
    }
  });
}

/** Lines that quoted-printable broke are whole again, and what it wrote as `=3D` is what it was. */
const unfolded = (letter: string) =>
  letter
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
