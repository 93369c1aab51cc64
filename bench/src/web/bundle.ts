import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compare, type Result } from '../result.ts';
import { bareScript } from './site.ts';

type Size = { raw: number; gzip: number };

/** The scripts and styles of the built web beside Cytoscape alone, in kB: 1,000 bytes. */
export async function compareBundles(
  folder: string,
  asked: ReadonlySet<string>,
): Promise<Result[]> {
  const assets = (await readdir(join(folder, 'assets'))).filter((file) => /\.(js|css)$/.test(file));
  const whole = await sizeOf(assets.map((file) => join(folder, 'assets', file)));
  const page = await sizeOf([...asked].map((path) => join(folder, path)));
  const bare = await sizeOf([bareScript]);
  const row = (name: string, metric: string, kind: keyof Size, ours: Size) =>
    compare({
      case: name,
      metric,
      other: 'cytoscape.min.js',
      pairs: [{ ours: ours[kind] / 1000, theirs: bare[kind] / 1000 }],
    });
  return [
    row('scripts and styles of /explore', 'kB gzip', 'gzip', page),
    row('scripts and styles of /explore', 'kB', 'raw', page),
    row('scripts and styles of all pages', 'kB gzip', 'gzip', whole),
  ];
}

async function sizeOf(files: readonly string[]): Promise<Size> {
  const size = { raw: 0, gzip: 0 };
  for (const file of files) {
    const content = await readFile(file);
    size.raw += content.length;
    size.gzip += gzipSync(content, { level: 9 }).length;
  }
  return size;
}
