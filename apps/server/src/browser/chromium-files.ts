import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

// The package shows no path of its own but that of its code: bin/ lies beside build/.
const packed = join(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../../bin',
);
const cache = join(import.meta.dirname, '../../../../.peergraph-cache');

export type ChromiumFiles = {
  /** The program. */
  executable: string;
  /** System libraries for machines that lack them. */
  libraries: string;
};

/** The Chromium that comes inside `@sparticuz/chromium`, unpacked once into the project's cache. */
export async function chromiumFiles(): Promise<ChromiumFiles> {
  const { size } = await stat(join(packed, 'chromium.br'));
  const folder = join(cache, `chromium-${size}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}

/** Unpacks beside the folder and moves it there when all is done, so that it is never half full. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const half = await mkdtemp(`${folder}-`);
  const unpack = async (from: string, to: string) => {
    const source = createReadStream(join(packed, from));
    await pipeline(
      source,
      createBrotliDecompress(),
      createWriteStream(join(half, to), { mode: 0o755 }),
    );
  };
  try {
    await unpack('chromium.br', 'chromium');
    // Drawing by software lives beside the program; the libraries bring their own folder, lib.
    for (const name of ['swiftshader.tar', 'al2023.tar']) {
      await unpack(`${name}.br`, name);
      await promisify(execFile)('tar', ['-xf', join(half, name), '-C', half]);
      await rm(join(half, name));
    }
    await rename(half, folder);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}
