/** `Monday 7 December, 10:00 (Africa/Lagos)`. */
export function momentInWords(moment: string, timeZone: string): string {
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
  const day = `${of('weekday')} ${of('day')} ${of('month')}`;
  return `${day}, ${of('hour')}:${of('minute')} (${timeZone})`;
}

/** The time zones this browser knows, and the one it is in. */
export const timeZones = (here: string): string[] =>
  [...new Set([here, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();

/** Now, as a field for days and times has it. */
export function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** A file for calendars as an address to download. */
export const fileOf = (calendar: string) =>
  `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`;
