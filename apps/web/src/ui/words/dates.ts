const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `May 2026`, from an ISO moment, or `2026` for midnight of the first of January, as in all of these; null when it is not one. */
export function monthOf(moment: string | null | undefined): string | null {
  return written(month, moment);
}

/** `Sept 2026`: for tight places. */
export function shortMonthOf(moment: string | null | undefined): string | null {
  return written(shortMonth, moment);
}

/** `31 May 2026`: the day a source names, for hovering. */
export function dayOf(moment: string | null | undefined): string | null {
  return written(day, moment);
}

/** `1 January 2027`: a day that the program itself wrote down, so that no first of January stands for its year. */
export const exactDay = (moment: string): string => day.format(new Date(moment));

/** `May to September 2026`, `since May 2026`, `until May 2026`; null when neither end is known. */
export function span(
  from: string | null | undefined,
  to: string | null | undefined,
): string | null {
  const start = monthOf(from);
  const end = monthOf(to);
  if (start !== null && end !== null) {
    const [firstMonth, firstYear] = start.split(' ');
    const sameYear = firstYear !== undefined && end.endsWith(firstYear);
    if (start === end) return start;
    return sameYear ? `${firstMonth} to ${end}` : `${start} to ${end}`;
  }
  if (start !== null) return `${isToCome(from) ? 'from' : 'since'} ${start}`;
  return end === null ? null : `until ${end}`;
}

const isToCome = (day: string | null | undefined) => Date.parse(day ?? '') > Date.now();

/** Where a source knows the year only, the date is the first moment of it. */
function isYear(date: Date): boolean {
  return date.getTime() === Date.UTC(date.getUTCFullYear(), 0);
}

function written(format: Intl.DateTimeFormat, moment: string | null | undefined): string | null {
  if (!moment) return null;
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return null;
  return isYear(date) ? String(date.getUTCFullYear()) : format.format(date);
}
