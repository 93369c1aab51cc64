import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '@peergraph/local-neo4j';

const root = join(import.meta.dirname, '../../..');
const web = join(root, 'apps/web');
/** What the web is made from beside its own folder. */
const shared = ['package-lock.json', 'packages/graph/src/hyperconnections/score.ts'];

/** The web could not be built; the message ends with what the builder said. */
export class BuildFailed extends Error {
  override name = 'BuildFailed';
}

export type BuildOptions = {
  onProgress?: (message: string) => void;
  signal?: AbortSignal;
  /** `development` for tests: there React runs everything twice that StrictMode is to look at, and is slower by far. */
  mode?: 'production' | 'development';
};

/** Builds the web if it was never built, or not from these sources, and returns the folder it is in. */
export async function builtWeb(options: BuildOptions = {}): Promise<string> {
  const { onProgress = () => {}, signal, mode = 'production' } = options;
  const dist = join(web, 'dist');
  const folder = join(dist, mode);
  const stamp = join(folder, '.sources');
  const sources = await hashOfSources();
  const isBuilt = async () => (await readFile(stamp, 'utf8').catch(() => '')) === sources;
  if (await isBuilt()) return folder;
  await mkdir(dist, { recursive: true });
  await withLock(
    dist,
    'build',
    async () => {
      if (await isBuilt()) return;
      onProgress('Building the web interface, once …');
      await build(folder, mode, signal);
      await writeFile(stamp, sources);
    },
    { signal },
  );
  return folder;
}

/** Changes with anything the built web is made from. */
async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(web, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[/\\](dist|node_modules|\.turbo)[/\\]|\.test\.tsx?$/.test(path))
    .sort();
  for (const path of [...files, ...shared.map((path) => join(root, path))]) {
    hash
      .update(path.slice(root.length))
      .update('\0')
      .update(await readFile(path));
  }
  return hash.digest('hex');
}

async function build(folder: string, mode: string, signal?: AbortSignal): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const words = [
    'build',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--mode',
    mode,
    '--logLevel',
    'warn',
  ];
  const child = spawn(process.execPath, [vite, ...words], {
    cwd: web,
    // Which React is taken goes by this alone, and whoever calls may have one of their own.
    env: { ...process.env, NODE_ENV: mode },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new BuildFailed(`The web interface could not be built:\n${said.trim()}`);
}
