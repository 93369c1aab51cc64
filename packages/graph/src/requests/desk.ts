import { gini } from '@peergraph/metrics';
import { z } from 'zod';
import { daysBefore } from '../days.ts';
import type { Db } from '../db.ts';
import { forbidden } from '../errors.ts';
import { defineQuery } from '../query.ts';
import { day } from './change.ts';
import { RequestRow } from './queries.ts';
import type { Actor } from './states.ts';
import { type RequestView, viewOf } from './views.ts';

const listOfProgram = defineQuery(
  'requests/list-of-program',
  z.object({ programId: z.string(), since: z.string(), first: z.int().min(1).max(500) }),
  RequestRow.extend({ isStalled: z.boolean() }),
);
/** What somebody carries: how often they were asked of how many they take a month, and how many they were to introduce. */
const LoadRow = z.object({
  personId: z.string(),
  capacity: z.int(),
  asked: z.int(),
  introduces: z.int(),
});
export type LoadRow = z.infer<typeof LoadRow>;
const listLoads = defineQuery(
  'requests/list-loads',
  z.object({ programId: z.string(), since: z.string() }),
  LoadRow,
);

/** What a facilitator has before them. */
export type Desk = {
  programId: string;
  /** What is open in the program, what ends first first. */
  queue: RequestView[];
  /** What came to nothing in the last 30 days, where the learner has nothing else on its way. */
  stalled: RequestView[];
  /** What the facilitator sent in the last 30 days, the newest first. */
  sent: RequestView[];
  /** Who was asked, or asked to introduce, in the last 30 days, those who carry most first. */
  loads: LoadRow[];
  /** How unevenly requests are spread over those who take introductions, and over those who make them; null without any. */
  expertGini: number | null;
  brokerGini: number | null;
};

type Looking = Actor & { programId: string; now?: Date };

const days = 30;
const most = 500;

/** The desk of a program, for its facilitators. Throws FORBIDDEN to others. */
export async function findDesk(
  db: Db,
  { programId, now = new Date(), ...actor }: Looking,
): Promise<Desk> {
  if (!actor.facilitates?.includes(programId))
    return forbidden('Only facilitators of this program have its desk.');
  const since = new Date(now.getTime() - days * day);
  const [rows, loads] = await Promise.all([
    listOfProgram(db, { programId, since: since.toISOString(), first: most }),
    listLoads(db, { programId, since: daysBefore(days, now) }),
  ]);
  const viewed = rows.flatMap(({ isStalled, ...row }) => {
    const view = viewOf(row, actor);
    return view ? [{ isStalled, view }] : [];
  });
  const carried = loads.filter(({ asked, introduces }) => asked + introduces > 0);
  const among = (of: (load: LoadRow) => boolean, value: (load: LoadRow) => number) =>
    gini(loads.filter(of).map(value));
  return {
    programId,
    queue: viewed.flatMap(({ view }) => (view.turn === null ? [] : [view])),
    stalled: viewed.flatMap(({ view, isStalled }) => (isStalled ? [view] : [])),
    sent: viewed
      .flatMap(({ view }) => (view.brokerId === actor.actorId && view.wasPitched ? [view] : []))
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
    loads: carried,
    expertGini: among(
      ({ capacity, asked }) => capacity > 0 || asked > 0,
      ({ asked }) => asked,
    ),
    brokerGini: among(
      ({ introduces }) => introduces > 0,
      ({ introduces }) => introduces,
    ),
  };
}
