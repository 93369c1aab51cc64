// Installs what is missing before `npm start`, `npm test`, `npm run check` and `npm run bench`: plain
// JavaScript without dependencies, because on a fresh clone there are none yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Peergraph needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const installed = join(root, 'node_modules');
const stamp = join(installed, '.installed-lock');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);

// `npm ci` begins by removing everything, also from under a server that runs from here: it is for where nothing is yet.
const command = existsSync(installed)
  ? ['install', '--no-save', '--no-audit', '--no-fund']
  : ['ci'];
console.error('Installing the packages of package-lock.json …');
// The outer npm's settings (npm_config_*, npm_command) must not leak into the inner one.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(command|lifecycle|package)/.test(name)),
);
const npm = process.env.npm_execpath
  ? [process.execPath, process.env.npm_execpath]
  : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
const result = spawnSync(npm[0], [...npm.slice(1), ...command, '--loglevel=error'], {
  cwd: root,
  env: environment,
  stdio: ['ignore', 2, 2],
});
if (result.status !== 0) {
  console.error(
    `npm ${command[0]} failed (see above). Nothing else was changed; run the same command again.`,
  );
  process.exit(result.status ?? 1);
}
writeFileSync(stamp, wanted);
