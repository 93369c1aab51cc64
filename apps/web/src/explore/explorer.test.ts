import { Client, fetchExchange } from 'urql';
import { expect, test } from 'vitest';
import { expand, setDepth } from './changes.ts';
import { createExplorer } from './explorer.ts';
import { viewAround } from './view.ts';

const person = (key: string) => ({ id: key, key, kind: 'PERSON', title: key, around: [] });
const knows = (from: string, to: string) => ({ from, to, kind: 'CONNECTED', strength: 0.5 });

/** Ada knows Ben, and Ben knows Cleo. */
function answer(operation: string, { id, kinds }: { id?: string; kinds?: string[] }) {
  if (operation === 'ExploreByKey')
    return { nodesByKey: { nodes: [person('ada'), person('ben')] } };
  if (operation === 'ExploreTies')
    return { nodes: { ties: [knows('ada', 'ben'), knows('ben', 'cleo')] } };
  const others = { ada: ['ben'], ben: ['ada', 'cleo'] }[id ?? ''] ?? [];
  const found = kinds?.includes('PERSON') ? others : [];
  return {
    neighbourhood: {
      nodes: [id ?? '', ...found].map(person),
      ties: found.map((other) => knows(id ?? '', other)),
      leftOut: [],
    },
  };
}

/** An explorer whose server answers when it is let, and the addresses it asks for. */
function exploring() {
  let gate = Promise.resolve();
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, init) => {
      await gate;
      const { operationName, variables } = JSON.parse(String(init?.body));
      return Response.json({ data: answer(operationName, variables) });
    },
  });
  const addresses: { depth: number; isNewStep: boolean }[] = [];
  const explorer = createExplorer(client, ({ depth }, { isNewStep }) =>
    addresses.push({ depth, isNewStep }),
  );
  const settled = () => expect.poll(() => explorer.state().waiting).toBeNull();
  const hold = () => {
    let resolve = () => {};
    gate = new Promise((open) => {
      resolve = open;
    });
    return resolve;
  };
  return { explorer, addresses, settled, hold };
}

test('who is moved while something is fetched stays there, and the fetching goes on', async () => {
  const { explorer, settled, hold } = exploring();
  explorer.show(viewAround('person:ada'));
  await settled();
  const letGo = hold();
  explorer.change((view) => expand(view, 'person:ben', ['PERSON']));
  explorer.move(new Map([['person:ben', { x: 7, y: 9 }]]));
  expect(explorer.state().waiting?.expansions).toEqual([
    { ref: 'person:ben', kind: 'PERSON', count: 12 },
  ]);
  letGo();
  await settled();
  const { shown, steps } = explorer.state();
  expect(shown?.nodes.map(({ ref }) => ref)).toEqual(['person:ada', 'person:ben', 'person:cleo']);
  expect(steps.present?.places.get('person:ben')).toEqual({ x: 7, y: 9 });
  expect(steps.past).toHaveLength(2);
});

test('what comes after the page was left changes no address', async () => {
  const { explorer, addresses, settled, hold } = exploring();
  explorer.show(viewAround('person:ada'));
  await settled();
  const letGo = hold();
  explorer.change((view) => setDepth(view, 3));
  explorer.leave();
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(addresses).toEqual([{ depth: 2, isNewStep: false }]);
});
