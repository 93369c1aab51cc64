import { badInput } from '../errors.ts';
import { clockFor, day, patience } from './change.ts';
import type { RequestRow } from './queries.ts';

/** How long a request may be put off in one turn, in days from when it first was. */
const longest = { BROKER: 14, EXPERT: 28 };
type Turn = keyof typeof longest;

/** The end, in UTC, of the last day until which whoever's turn it is may put it off. */
export function longestWait({ waitSince }: Pick<RequestRow, 'waitSince'>, turn: Turn, now: Date) {
  const since = waitSince ?? now.toISOString();
  const last = new Date(Date.parse(since) + longest[turn] * day).toISOString();
  return `${last.slice(0, 10)}T23:59:59.999Z`;
}

/**
 * Puts a request off: the time of whoever's turn it is goes on afterwards. However often they do, it ends with the same
 * day, so that nobody is kept waiting for ever. Throws BAD_USER_INPUT.
 */
export function putOff(
  request: RequestRow,
  turn: Turn,
  { until, now }: { until: Date; now: Date },
) {
  const last = longestWait(request, turn, now);
  if (until <= now || until.toISOString() > last)
    badInput(
      `until must be after now and not after ${last.slice(0, 10)}: this waits ${longest[turn]} days at most${
        request.waitSince === null ? '' : `, since ${request.waitSince.slice(0, 10)}`
      }.`,
    );
  const left = request.dueAt === null ? 0 : Date.parse(request.dueAt) - now.getTime();
  return {
    ...clockFor(turn, until, Math.min(left, patience[turn])),
    waitSince: request.waitSince ?? now.toISOString(),
  };
}
