import { createHash } from 'node:crypto';
import { z } from 'zod';
import { daysBefore, today } from '../days.ts';
import type { Db } from '../db.ts';
import { defineJob, defineQuery } from '../query.ts';

/** As one who can help, or on a way to one. */
const ShownAs = z.enum(['HIT', 'ON_THE_WAY']);
/** What kind of thing somebody searched for; never what. */
const About = z.enum(['CHALLENGE', 'NEED', 'TOPICS', 'TEXT', 'WAY']);
export type About = z.infer<typeof About>;

const write = defineQuery(
  'shown/write-showings',
  z.object({
    accountId: z.string(),
    day: z.string(),
    about: About,
    rows: z.array(z.object({ personId: z.string(), shownAs: ShownAs, key: z.string() })),
  }),
  z.object({}),
);
export const listShowings = defineQuery(
  'shown/list-showings',
  z.object({ personId: z.string(), first: z.int().min(1).max(1000) }),
  z.object({ day: z.string(), shownAs: ShownAs, about: About, askerId: z.string().nullable() }),
);
export type ShowingRow = Awaited<ReturnType<typeof listShowings>>[number];
const forget = defineJob('shown/forget-showings', z.object({ before: z.string() }));

/** For how many days it is remembered who was shown to whom. */
const remembered = 90;
export const forgetShowings = (db: Db) => forget(db, { before: daysBefore(remembered) });

export type Shown = {
  accountId: string;
  about: About;
  /** Ids of those who can help, and of those on the ways to them; whoever is both is one who can help. */
  hits: readonly string[];
  onTheWay: readonly string[];
};

/** Remembers whom an answer showed: one line a day for each account, person, part and kind of thing. */
export async function writeShown(db: Db, { accountId, about, hits, onTheWay }: Shown) {
  const day = today();
  const shownAs = new Map<string, z.infer<typeof ShownAs>>([
    ...onTheWay.map((id) => [id, 'ON_THE_WAY'] as const),
    ...hits.map((id) => [id, 'HIT'] as const),
  ]);
  // In one order, so that two answers at once don’t wait for each other.
  const rows = [...shownAs]
    .map(([personId, as]) => ({
      personId,
      shownAs: as,
      key: keyOf([accountId, personId, day, as, about]),
    }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1));
  if (rows.length > 0) await write(db, { accountId, day, about, rows });
}

/** So that whoever leaves leaves no id in it. */
const keyOf = (parts: readonly string[]) =>
  createHash('sha256').update(parts.join(' ')).digest('base64url');
