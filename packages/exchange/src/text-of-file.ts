import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { PassThrough, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UnreadableFile } from './records.ts';

/** The bytes of a file; those of a `.gz` file unpacked. */
function bytesOf(path: string): AsyncIterable<Buffer> {
  const bytes = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!path.endsWith('.gz')) return bytes;
  return pipeline(bytes, createGunzip(), new PassThrough(), () => {});
}

async function firstBadLine(path: string): Promise<number> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytesOf(path)) {
    let from = 0;
    const bytes = Buffer.concat([rest, chunk]);
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      if (!isUtf8(bytes.subarray(from, end))) return line;
      from = end + 1;
      line += 1;
    }
    rest = bytes.subarray(from);
  }
  return line;
}

/**
 * The text of a UTF-8 file, piece by piece, without its byte order mark and with every line break as `\n`.
 * Throws `UnreadableFile` when it cannot be opened, and with the line where it is not UTF-8.
 */
export async function* textOf(path: string, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let openReturn = false;
  try {
    for await (const chunk of bytesOf(path)) {
      const text: string = (openReturn ? '\r' : '') + decoder.decode(chunk, { stream: true });
      openReturn = text.endsWith('\r');
      yield (openReturn ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
    }
    yield (openReturn ? '\n' : '') + decoder.decode();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) {
      throw new UnreadableFile(`${name} cannot be read: ${error.message}`);
    }
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new UnreadableFile(`${name} is not a gzip file, or only a part of one.`);
    }
    if (!(error instanceof TypeError)) throw error;
    throw new UnreadableFile(
      `${name}, line ${await firstBadLine(path)}: this is not UTF-8 text. ` +
        'Save the file again as UTF-8 (in a spreadsheet: “CSV UTF-8”).',
    );
  }
}

/** The lines of such a file with their numbers, from 1; empty lines are left out. */
export async function* linesOf(path: string, name: string): AsyncGenerator<[string, number]> {
  let rest = '';
  let number = 0;
  for await (const piece of textOf(path, name)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield [line, number];
    }
  }
  if (rest.trim() !== '') yield [rest, number + 1];
}
