const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/;
const monthFirst = /^([a-z]{3,9})\.? +(?:(\d{1,2})(?:st|nd|rd|th)?,? +)?(\d{4})$/i;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? +([a-z]{3,9})\.?,? +(\d{4})$/i;

const monthOf = (name: string) => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const two = (number: number) => String(number).padStart(2, '0');

function dateOf(year: number, month: number, day: number | undefined): string | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * A date as people write it: `2021-03-05`, `March 5, 2021`, `5 March 2021`, and without a day or month where
 * there is none: `2021-03`, `March 2021`, `2021`. Returns the ISO form to the same precision,
 * `undefined` for anything else and for days that do not exist.
 */
export function writtenDate(text: string): string | undefined {
  const trimmed = text.trim();
  const [, year, month, day] = iso.exec(trimmed) ?? [];
  if (year !== undefined && month === undefined) return year;
  if (year !== undefined) return dateOf(Number(year), Number(month), day ? Number(day) : undefined);
  const [, name = '', inMonth, ofYear] = monthFirst.exec(trimmed) ?? [];
  if (ofYear !== undefined) {
    return dateOf(Number(ofYear), monthOf(name), inMonth ? Number(inMonth) : undefined);
  }
  const [, dayNumber, monthName = '', lastYear] = dayFirst.exec(trimmed) ?? [];
  return lastYear ? dateOf(Number(lastYear), monthOf(monthName), Number(dayNumber)) : undefined;
}

/** The first day of a range such as `March 29 - April 2, 2021`, or the date itself. */
export function rangeStart(text: string): string | undefined {
  const [first = '', last] = text.split(/ +[-–—] +/);
  if (last === undefined) return writtenDate(text);
  return writtenDate(first) ?? writtenDate(`${first}, ${last.slice(-4)}`);
}

/** An ISO date some days later. */
export function daysAfter(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}

/** The month some months later than that of a date. */
export function monthsAfter(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
}
