import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { InventedView } from './invented-view.ts';

/** What our map draws, for a bare Cytoscape to draw the same; `nodes` is how many of the elements are nodes. */
export const Drawn = z.object({
  width: z.number(),
  height: z.number(),
  nodes: z.int(),
  elements: z.array(z.record(z.string(), z.unknown())),
});

type Shown = { view: InventedView; drawn?: z.infer<typeof Drawn> };

const web = join(import.meta.dirname, '../../../apps/web/package.json');
/** The file people put into a page when they use nothing else. */
export const bareScript = createRequire(web).resolve('cytoscape/dist/cytoscape.min.js');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built web on a free port, with answers that are ready beforehand in place of the API's, so that nothing but
 * the browser takes time; and beside it, at `/bare`, a page with nothing but a Cytoscape of the same elements.
 */
export async function openSite(folder: string) {
  let shown: Shown | undefined;
  const asked = new Set<string>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer) =>
      response.setHeader('content-type', types[type] ?? 'application/octet-stream').end(body);
    if (pathname === '/graphql' && shown) {
      return send('.json', JSON.stringify(answerTo(await text(request), shown.view)));
    }
    if (pathname === '/bare.js') return send('.js', await readFile(bareScript));
    if (pathname === '/bare' && shown?.drawn) return send('.html', barePage(shown.drawn));
    if (pathname === '/bare.json' && shown?.drawn) {
      return send('.json', JSON.stringify(shown.drawn.elements));
    }
    const file = extname(pathname) === '' ? '/index.html' : pathname;
    const body = await readFile(join(folder, file)).catch(() => undefined);
    if (!body) return response.writeHead(404).end();
    if (/\.(js|css)$/.test(file)) asked.add(file);
    return send(extname(file), body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port.');
  return {
    /** What the pages are about from now on. */
    show: (next: Shown) => {
      shown = next;
    },
    /** The scripts and styles that were asked for so far. */
    asked,
    address: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const Asked = z.object({ query: z.string(), variables: z.looseObject({}).nullish() });

/** The answers to what the explorer asks for its first view; anything else is refused. */
function answerTo(body: string, { nodes, ties }: InventedView): object {
  const { query, variables } = Asked.parse(JSON.parse(body));
  const focusOnly = { nodes: nodes.slice(0, 1), ties: [], leftOut: [] };
  const whole = { nodes, ties: ties.map((tie) => ({ ...more, ...tie })), leftOut: [] };
  if (/\bnodesByKey\s*\(/.test(query)) return { data: { nodesByKey: focusOnly } };
  if (/\bneighbourhood\s*\(/.test(query)) {
    const isOfPeople = JSON.stringify(variables).includes('"PERSON"');
    return { data: { neighbourhood: isOfPeople ? whole : focusOnly } };
  }
  if (/\bnodes\s*\(/.test(query)) return { data: { nodes: whole } };
  return { errors: [{ message: 'This is not part of the bench.' }] };
}

const more = { since: null, evidence: null, level: null, note: null };

const barePage = ({ width, height }: z.infer<typeof Drawn>) => `<!doctype html>
<meta charset="utf-8"><title>Bare Cytoscape</title>
<div id="map" style="width: ${width}px; height: ${height}px"></div>
<script src="/bare.js"></script>
<script type="module">
  const elements = await (await fetch('/bare.json')).json();
  cytoscape({ container: document.getElementById('map'), elements, layout: { name: 'preset' } });
</script>`;
