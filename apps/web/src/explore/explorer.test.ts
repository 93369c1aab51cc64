import { Client, fetchExchange } from 'urql';
import { expect, test } from 'vitest';
import { expand, select, setDepth, setLayout } from './changes.ts';
import { createExplorer } from './explorer.ts';
import { viewAround } from './view.ts';

const person = (key: string) => ({ id: key, key, kind: 'PERSON', title: key, around: [] });
const knows = (from: string, to: string) => ({ from, to, kind: 'CONNECTED', strength: 0.5 });

/** Fay knows Gil and Hana; Gil leads to Ivo, and Ivo to three more. */
const aroundFay = [
  ['fay', 'gil', 1],
  ['fay', 'hana', 1],
  ['gil', 'ivo', 2],
  ['ivo', 'jun', 3],
  ['ivo', 'kai', 3],
  ['ivo', 'lea', 3],
] as const;

type Asked = { id?: string; kinds?: string[]; depth?: number };

/** Ada knows Ben, and Ben knows Cleo. */
function answer(operation: string, { id, kinds, depth = 0 }: Asked) {
  if (operation === 'ExploreByKey')
    return { nodesByKey: { nodes: ['ada', 'ben', 'fay'].map(person) } };
  if (id === 'fay' && kinds?.includes('PERSON')) {
    const near = aroundFay.filter(([, , step]) => step <= depth);
    const nodes = ['fay', ...near.map(([, to]) => to)].map(person);
    return {
      neighbourhood: { nodes, ties: near.map(([from, to]) => knows(from, to)), leftOut: [] },
    };
  }
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
  let isBroken = false;
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, init) => {
      await gate;
      if (isBroken) throw new TypeError('The server is away.');
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
  const breaks = () => {
    isBroken = true;
    return () => {
      isBroken = false;
    };
  };
  return { explorer, addresses, settled, hold, breaks };
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

test('what failed can be tried again after looking around', async () => {
  const { explorer, settled, breaks } = exploring();
  explorer.show(viewAround('person:ada'));
  await settled();
  const repair = breaks();
  explorer.change((view) => setDepth(view, 3));
  await settled();
  expect(explorer.state().trouble?.view.depth).toBe(3);
  explorer.change((view) => select(view, 'person:ben'), { amends: true });
  repair();
  explorer.tryAgain();
  await settled();
  const { trouble, steps } = explorer.state();
  expect([trouble, steps.present?.view.depth]).toEqual([null, 3]);
});

test('who leaves what did not come, or stops it, has the address of what they see', async () => {
  const { explorer, addresses, settled, hold, breaks } = exploring();
  const far = { ...viewAround('person:ada'), depth: 3 } as const;
  explorer.show(viewAround('person:ada'));
  await settled();
  const repair = breaks();
  // The address is that of the far view already, such as after Back.
  explorer.show(far);
  await settled();
  explorer.leaveTrouble();
  repair();
  const here = { depth: 2, isNewStep: false };
  expect(addresses).toEqual([here, here]);
  const letGo = hold();
  explorer.show(far);
  explorer.undo();
  letGo();
  expect(explorer.state().said).toBe('Stopped.');
  expect(addresses).toEqual([here, here, here]);
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

test('fewer steps are drawn on rings of their own, as if one had come for them', async () => {
  const fresh = exploring();
  fresh.explorer.show(viewAround('person:fay'));
  await fresh.settled();
  const { explorer, settled } = exploring();
  explorer.show({ ...viewAround('person:fay'), depth: 3, layout: 'hops' });
  await settled();
  explorer.change((view) => setLayout(view, 'rings'));
  await settled();
  const { present: wide } = explorer.state().steps;
  explorer.change((view) => setDepth(view, 2));
  await settled();
  const { present } = explorer.state().steps;
  expect(present?.places).toEqual(fresh.explorer.state().steps.present?.places);

  // More steps leave everybody where they are.
  explorer.change((view) => setDepth(view, 3));
  await settled();
  const { present: wider } = explorer.state().steps;
  expect(wide?.places.size).toBe(7);
  expect(wider?.places.size).toBe(7);
  expect(new Map([...(wider?.places ?? [])].slice(0, 4))).toEqual(present?.places);
});
