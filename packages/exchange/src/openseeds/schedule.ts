import type { Place } from '../records.ts';
import { daysAfter, rangeStart, writtenDate } from '../written-date.ts';
import { type Notes, report, shaped } from './notes.ts';
import { type Call, CallShape, WeekShape } from './shapes.ts';
import { itemsOf, nodeAt, pairsOf, type YamlFile } from './yaml-file.ts';

/** A call, dated by its week where it has no date of its own. */
export type DatedCall = { call: Call; week: string; date: string | undefined; at: Place };
export type Schedule = { calls: DatedCall[]; starts: string | undefined; ends: string | undefined };

const isDay = (date: string | undefined): date is string => date?.length === 10;

/** A date as written in the file; one that is none, or has no day, is reported. */
export function dateIn(
  notes: Notes,
  text: string | undefined,
  at: Place,
  key: string,
): string | undefined {
  if (text === undefined) return undefined;
  const date = rangeStart(text);
  if (date === undefined) {
    report(notes, at, `“${text}” is not a date such as 2021-03-05; left out`, key);
  } else if (!isDay(date)) {
    report(notes, at, `“${text}” has no day; kept as ${date}`, key);
  }
  return date;
}

/** The calls of a cohort's `schedule.yaml`, week by week, and when they begin and end. */
export function readSchedule(
  file: YamlFile | undefined,
  cohort: string,
  notes: Notes,
): Schedule | undefined {
  if (file === undefined) return undefined;
  const calls: DatedCall[] = [];
  const days: string[] = [];
  const starts: string[] = [];
  const undated = new Set<string>();
  for (const week of pairsOf(file, nodeAt(file, file.document.contents, 'weeks'))) {
    const at = { file: file.name, line: week.line };
    const span = shaped(notes, WeekShape, week, at, week.key);
    const start = dateIn(notes, span?.start, at, `${cohort}/${week.key}`);
    const end = span?.end ? writtenDate(span.end) : undefined;
    if (isDay(start)) starts.push(start);
    if (isDay(start)) days.push(isDay(end) && end >= start ? end : daysAfter(start, 6));
    for (const item of itemsOf(file, nodeAt(file, week.node, 'calls'))) {
      const place = { file: file.name, line: item.line };
      const call = shaped(notes, CallShape, item, place, `${cohort}/${week.key}`);
      if (call === undefined) continue;
      const date = dateIn(notes, call.date, place, call.title ?? week.key);
      if (isDay(date)) days.push(date);
      if (date === undefined) undated.add(week.key);
      calls.push({ call, week: week.key, date: date ?? start, at: place });
    }
  }
  if (undated.size > 0) {
    const message = `calls without a date in the weeks ${[...undated].join(', ')}; dated by their week's start`;
    report(notes, { file: file.name }, message, cohort);
  }
  return { calls, starts: starts.sort()[0], ends: days.sort().at(-1) };
}
