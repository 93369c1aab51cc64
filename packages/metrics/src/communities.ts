import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { numberedBySize } from './components.ts';
import type { Network } from './network.ts';

/**
 * The community of each node by the Louvain method (Blondel et al. 2008), numbered by size, largest first, from 0.
 * The same network gives the same communities every time; a node without ties is a community of its own.
 */
export function communitiesOf({ size, sources, targets }: Network): Int32Array {
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node += 1) graph.addNode(node);
  for (const [index, source] of sources.entries()) {
    const target = targets[index];
    if (target !== undefined && target !== source) graph.mergeEdge(source, target);
  }
  const found = louvain(graph, { randomWalk: false });
  return numberedBySize(Int32Array.from({ length: size }, (_, node) => found[node] ?? 0));
}
