import type { Tie } from '../gathered.ts';
import type { Ref } from '../ref.ts';

/** Ties between those who are drawn: those of gathered people run from who stands in for them, one for each kind. */
export function joinTies(ties: readonly Tie[], standIns: ReadonlyMap<Ref, Ref>): Tie[] {
  const alone: Tie[] = [];
  const joined = new Map<string, Tie & { count: number }>();
  for (const tie of ties) {
    const ends = [standIns.get(tie.from) ?? tie.from, standIns.get(tie.to) ?? tie.to];
    if (ends[0] === tie.from && ends[1] === tie.to) {
      alone.push(tie);
      continue;
    }
    // Connections have no direction.
    const [from = '', to = ''] = tie.kind === 'CONNECTED' ? ends.sort() : ends;
    if (from === to) continue;
    const id = `${from} ${tie.kind} ${to}`;
    const count = (joined.get(id)?.count ?? 0) + 1;
    joined.set(id, tieOf({ from, to, kind: tie.kind, count }));
  }
  return [...alone, ...joined.values()];
}

/** A tie that stands for many; ten and more are drawn as strong as can be. */
export function tieOf(tie: Pick<Tie, 'from' | 'to' | 'kind'> & { count: number }) {
  const strength = Math.min(1, tie.count / 10);
  const nothing = { origin: null, since: null, evidence: null, level: null, note: null };
  return { ...nothing, ...tie, strength };
}
