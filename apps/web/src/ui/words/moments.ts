const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' });
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const minute = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const second = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const hour = 3_600_000;

/** `Tue 1 December`, by the clock of whoever reads, as in all of these but where a time zone is named. */
export const dayInWords = (moment: string): string => day.format(new Date(moment)).replace(',', '');

/** `1 December 2026`. */
export const dateInWords = (moment: string): string => date.format(new Date(moment));

/** `1 Dec 2026, 14:05`. */
export const toTheMinute = (moment: string): string => minute.format(new Date(moment));

/** `1 Dec 2026, 14:05:09`. */
export const toTheSecond = (moment: string): string => second.format(new Date(moment));

/** `Monday 7 December, 10:00 (Africa/Lagos)`. */
export function momentInZone(moment: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('weekday')} ${of('day')} ${of('month')}, ${of('hour')}:${of('minute')} (${timeZone})`;
}

/** How long there is until then: `5 days left`, `less than a day left`, `over`. */
export function leftInWords(due: string, now: Date): string {
  const left = Date.parse(due) - now.getTime();
  if (left <= 0) return 'over';
  if (left < 24 * hour) return left < hour ? 'less than an hour left' : 'less than a day left';
  const days = Math.round(left / (24 * hour));
  return days === 1 ? '1 day left' : `${days} days left`;
}

/** Noon of the day a field has. */
export const noonOf = (date: string): string => new Date(`${date}T12:00`).toISOString();

/** Now, as a field for days and times has it. */
export function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The time zone this browser is in. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time zones this browser knows, and the one it is in. */
export const timeZones = (): string[] =>
  [...new Set([ownTimeZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
