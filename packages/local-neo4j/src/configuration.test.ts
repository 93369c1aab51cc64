import { expect, test } from 'vitest';
import { memoryFor } from './configuration.ts';

test.each([
  ['a machine of 2 GB', 2048, { heap: 512, pageCache: 256 }],
  ['a machine of 8 GB', 8192, { heap: 1024, pageCache: 512 }],
  ['a machine of 64 GB', 65_536, { heap: 2048, pageCache: 1024 }],
])('%s', (_, available, memory) => {
  expect(memoryFor({}, available)).toEqual(memory);
});

test('whoever knows better says so', () => {
  const environment = { PEERGRAPH_HEAP: '4g', PEERGRAPH_PAGE_CACHE: '800M' };
  expect(memoryFor(environment, 2048)).toEqual({ heap: 4096, pageCache: 800 });
});
