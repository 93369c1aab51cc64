import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { serveWeb } from './web-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'peergraph-web-'));
await mkdir(join(folder, 'assets'));
await writeFile(join(folder, 'index.html'), '<title>Peergraph</title>');
await writeFile(join(folder, 'assets', 'index-1a2b.js'), 'start()');
await writeFile(join(folder, '.sources'), 'secret');

const app = fastify();
serveWeb(app, folder);
const address = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function get(path: string, accept = '*/*') {
  const response = await fetch(`${address}${path}`, { headers: { accept } });
  return {
    status: response.status,
    cache: response.headers.get('cache-control'),
    text: await response.text(),
  };
}

const page = { status: 200, cache: 'no-cache', text: '<title>Peergraph</title>' };
const html = 'text/html,application/xhtml+xml';

test('every page of the web is the one page, asked for again each time', async () => {
  expect(await get('/', html)).toEqual(page);
  expect(await get('/people/ada', html)).toEqual(page);
  expect(await get('/people/dr.who', html)).toEqual(page);
  expect(await get('/challenges/flood?bold=0.6', html)).toEqual(page);
});

test('what carries its hash in its name may be kept for ever', async () => {
  expect(await get('/assets/index-1a2b.js')).toEqual({
    status: 200,
    cache: 'public, max-age=31536000, immutable',
    text: 'start()',
  });
});

test('what is not there is not answered with a page', async () => {
  for (const [path, accept] of [
    ['/assets/index-gone.js', html],
    ['/api/people', html],
    ['/people/ada', 'application/json'],
    ['/.sources', '*/*'],
    ['/../package.json', '*/*'],
    ['/..%2fpackage.json', '*/*'],
  ] as const) {
    const { status, text } = await get(path, accept);
    expect({ path, status, code: JSON.parse(text).error.code }).toEqual({
      path,
      status: 404,
      code: 'NOT_FOUND',
    });
  }
});
