/** The ways in which the map is said in words. */
export const twins = ['list', 'tree', 'table'] as const;
export type Twin = (typeof twins)[number];
