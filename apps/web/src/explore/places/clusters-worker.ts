import cytoscape from 'cytoscape';
import fcose, { type FcoseOptions } from 'cytoscape-fcose';
import type { Point } from '../steps.ts';
import type { ClusterTask } from './clusters.ts';

cytoscape.use(fcose);

/** The same numbers in the same order each time, so that the same view looks the same. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

self.onmessage = ({ data: { nodes, ties } }: MessageEvent<ClusterTask>) => {
  // fcose takes its numbers from here; nothing else runs in this worker.
  Math.random = seeded(7);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 24, height: 24 } }],
    elements: [
      ...nodes.map(({ ref, kept }) => ({
        data: { id: ref },
        ...(kept ? { position: { ...kept } } : {}),
      })),
      ...ties.map(({ from, to, strength }) => ({ data: { source: from, target: to, strength } })),
    ],
  });
  const staying = nodes.flatMap(({ ref, kept }) => (kept ? [{ nodeId: ref, position: kept }] : []));
  const options: FcoseOptions = {
    name: 'fcose',
    animate: false,
    quality: 'default',
    randomize: staying.length === 0,
    idealEdgeLength: (edge) => 70 + 60 * (1 - Number(edge.data('strength'))),
    nodeRepulsion: () => 9000,
    gravity: 0.35,
    numIter: 1500,
    ...(staying.length > 0 ? { fixedNodeConstraint: staying } : {}),
  };
  cy.layout(options).run();
  self.postMessage(new Map<string, Point>(cy.nodes().map((node) => [node.id(), node.position()])));
  cy.destroy();
};
