export { communitiesOf } from './communities.ts';
export { componentsOf } from './components.ts';
export { gini } from './gini.ts';
export type { Network } from './network.ts';
