const day = 86_400_000;

/** The day so many days before a moment, in UTC, as the graph has days: `2026-05-01`. */
export const daysBefore = (days: number, moment = new Date()) =>
  new Date(moment.getTime() - days * day).toISOString().slice(0, 10);

/** Today as the graph has days. */
export const today = () => daysBefore(0);
