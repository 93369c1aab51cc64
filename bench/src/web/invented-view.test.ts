import { expect, test } from 'vitest';
import { inventView } from './invented-view.ts';

test('a view holds as many people as were asked for, all reached from its focus', () => {
  const { focus, nodes, ties } = inventView(300);
  const keys = nodes.map(({ key }) => key);
  expect(new Set(keys).size).toBe(300);
  const reached = new Set([focus.key]);
  for (const key of reached) {
    for (const { from, to } of ties) {
      if (from === key) reached.add(to);
      if (to === key) reached.add(from);
    }
  }
  expect([...reached].sort()).toEqual(keys.toSorted());
  expect(nodes[0]?.around[0]?.count).toBe(
    Math.max(...nodes.map(({ around }) => around[0]?.count ?? 0)),
  );
});
