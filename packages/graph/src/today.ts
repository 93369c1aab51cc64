/** Today as the graph has days: `2026-05-01`. */
export const today = () => new Date().toISOString().slice(0, 10);
