import { badInput } from '../errors.ts';

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

/** The moment at which clocks in a time zone show this time (`2026-12-01T10:00`). Throws BAD_USER_INPUT where it is no time. */
export function momentOf(local: string, timeZone: string): Date {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (pattern.exec(local) ?? [])
    .slice(1)
    .map(Number);
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  if (!pattern.test(local) || new Date(asUtc).toISOString().slice(0, 16) !== local)
    return badInput(`“${local.slice(0, 40)}” is no day and time; one is 2026-12-01T10:00.`);
  // The zone's offset may be another one at the time that is meant than at the first guess.
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(guess, timeZone));
}

/** What clocks in a time zone show at a moment, as `2026-12-01T10:00`. */
export function localTime(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/** How far clocks in a time zone are ahead of UTC at a moment, in ms. */
function offsetAt(at: number, timeZone: string): number {
  const minutes = Math.floor(at / 60_000) * 60_000;
  return Date.parse(`${localTime(new Date(minutes), timeZone)}:00Z`) - minutes;
}
