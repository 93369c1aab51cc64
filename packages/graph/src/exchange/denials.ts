import { z } from 'zod';
import { Tie } from '../about/kinds.ts';
import { type Db, jobDeadline } from '../db.ts';
import { defineQuery } from '../query.ts';

const Denial = z.object({ what: Tie, person: z.string(), other: z.string() });
const listDenials = defineQuery('exchange/list-denials', z.object({}), Denial, jobDeadline);

/** What a record says of a person: the tie, the person’s key, and the key of what or whom it leads to. */
export type SaidTie = [what: Tie, person: string, other: string | undefined];

/** Whether what a source says of somebody is what they said isn’t so, as it was when the import began. */
export type IsDenied = (said: SaidTie) => boolean;

export async function deniedTies(db: Db): Promise<IsDenied> {
  const denied = new Set<string>();
  const name = (...said: SaidTie) => JSON.stringify(said);
  for (const { what, person, other } of await listDenials(db, {})) {
    denied.add(name(what, person, other));
    // Where one of the two says so, it holds for both.
    if (what === 'CONNECTED') denied.add(name(what, other, person));
  }
  return (said) => denied.has(name(...said));
}
