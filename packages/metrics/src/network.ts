/** An undirected network: nodes are 0 to `size` − 1, tie i runs between `sources[i]` and `targets[i]`. */
export type Network = {
  size: number;
  sources: readonly number[];
  targets: readonly number[];
};
