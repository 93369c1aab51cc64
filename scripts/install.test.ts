import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = mkdtempSync(join(tmpdir(), 'peergraph-install-'));
afterAll(() => rmSync(project, { recursive: true }));
const at = (name: string) => join(project, name);
mkdirSync(at('scripts'));
copyFileSync(join(import.meta.dirname, 'install.mjs'), at('scripts/install.mjs'));

// Does what matters of npm: `ci` begins with nothing, and both end with a package.
writeFileSync(
  at('npm.cjs'),
  `const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const [command] = process.argv.slice(2);
appendFileSync('asked', command + '\\n');
if (process.env.NO_NETWORK) process.exit(7);
if (command === 'ci') rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules', { recursive: true });
writeFileSync('node_modules/package', command);`,
);

/** Installs by that lock file; `asked` is what npm was told to do. */
function install(lock: string, environment: NodeJS.ProcessEnv = {}) {
  writeFileSync(at('package-lock.json'), lock);
  writeFileSync(at('asked'), '');
  const { status } = spawnSync(process.execPath, [at('scripts/install.mjs')], {
    env: { ...process.env, npm_execpath: at('npm.cjs'), ...environment },
  });
  return { status, asked: readFileSync(at('asked'), 'utf8').trim() };
}

test('packages are installed once for each lock file, and never taken from under a running server', () => {
  expect(install('first')).toEqual({ status: 0, asked: 'ci' });
  expect(install('first')).toEqual({ status: 0, asked: '' });
  writeFileSync(at('node_modules/in-use'), '');
  expect(install('second', { NO_NETWORK: '1' })).toEqual({ status: 7, asked: 'install' });
  expect(install('second')).toEqual({ status: 0, asked: 'install' });
  expect(install('second')).toEqual({ status: 0, asked: '' });
  expect(existsSync(at('node_modules/in-use'))).toBe(true);
});
