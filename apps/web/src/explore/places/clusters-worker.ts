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

/** What holds the people of a community together is a node around them. */
const holderOf = (community: string) => `around ${community}`;

self.onmessage = ({ data: { nodes, ties } }: MessageEvent<ClusterTask>) => {
  // fcose takes its numbers from here; nothing else runs in this worker.
  Math.random = seeded(7);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(size)', height: 'data(size)' } },
      { selector: ':parent', style: { padding: '26px' } },
    ],
    elements: [
      ...[...new Set(nodes.flatMap(({ community }) => community ?? []))].map((community) => ({
        data: { id: holderOf(community), size: 1 },
      })),
      ...nodes.map(({ ref, size, community, kept }) => ({
        data: { id: ref, size, ...(community ? { parent: holderOf(community) } : {}) },
        ...(kept ? { position: { ...kept } } : {}),
      })),
      ...ties.map(({ from, to, strength, isWithin }) => ({
        data: {
          source: from,
          target: to,
          length: isWithin ? 50 + 40 * (1 - strength) : 190,
          // What runs between communities must not tear them apart.
          pull: isWithin ? 0.45 : 0.02,
        },
      })),
    ],
  });
  const staying = nodes.flatMap(({ ref, kept }) => (kept ? [{ nodeId: ref, position: kept }] : []));
  const options: FcoseOptions = {
    name: 'fcose',
    animate: false,
    quality: 'default',
    randomize: staying.length === 0,
    idealEdgeLength: (edge) => Number(edge.data('length')),
    edgeElasticity: (edge) => Number(edge.data('pull')),
    nodeRepulsion: () => 9000,
    gravity: 0.35,
    gravityCompound: 2,
    numIter: 1500,
    ...(staying.length > 0 ? { fixedNodeConstraint: staying } : {}),
  };
  cy.layout(options).run();
  self.postMessage(
    new Map<string, Point>(cy.nodes(':childless').map((node) => [node.id(), node.position()])),
  );
  cy.destroy();
};
