const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const hour = 3_600_000;

/** `Tue 1 December`, in the reader's own time zone. */
export function dayInWords(moment: string): string {
  return day.format(new Date(moment)).replace(',', '');
}

/** The day and the minute, for hovering. */
export function exactly(moment: string): string {
  return exact.format(new Date(moment));
}

/** How long there is until then: `5 days left`, `today`, `over`. */
export function leftInWords(due: string, now: Date): string {
  const left = Date.parse(due) - now.getTime();
  if (left <= 0) return 'over';
  if (left < 24 * hour) return left < hour ? 'less than an hour left' : 'less than a day left';
  const days = Math.floor(left / (24 * hour));
  return days === 1 ? '1 day left' : `${days} days left`;
}

/** Noon of the day a date field has, in the reader’s own time zone. */
export function noonOf(day: string): string {
  return new Date(`${day}T12:00`).toISOString();
}
