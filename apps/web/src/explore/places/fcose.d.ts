/** What of cytoscape-fcose is used: it brings no types. */
declare module 'cytoscape-fcose' {
  import type { BaseLayoutOptions, EdgeSingular, Ext } from 'cytoscape';

  export type FcoseOptions = BaseLayoutOptions & {
    name: 'fcose';
    animate: boolean;
    quality: 'draft' | 'default' | 'proof';
    /** False starts from where the nodes are. */
    randomize: boolean;
    idealEdgeLength: (edge: EdgeSingular) => number;
    edgeElasticity: (edge: EdgeSingular) => number;
    nodeRepulsion: () => number;
    gravity: number;
    /** How strongly those of one compound are drawn to its middle. */
    gravityCompound: number;
    numIter: number;
    fixedNodeConstraint?: { nodeId: string; position: { x: number; y: number } }[];
  };

  const register: Ext;
  // biome-ignore lint/style/noDefaultExport: that is how the package gives it out.
  export default register;
}
