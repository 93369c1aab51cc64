import type { Place } from '../records.ts';
import type { Challenge } from './projects.ts';

/** How well two people know each other after one project together, as mentor and participant or otherwise. */
const strengths = { MENTORING: 0.6, PROJECT: 0.5 };

export type Tie = {
  from: string;
  to: string;
  origin: keyof typeof strengths;
  since: string | undefined;
  strength: number;
  evidence: string;
  at: Place;
};

/**
 * Everyone on a project with everyone else on it, one tie a pair over all cohorts: since the earliest, by mentoring
 * if ever, and stronger with each project they share: 1 − Π(1 − s).
 */
export function connectionsOf(
  challenges: readonly Challenge[],
  startOf: (cohort: string) => string | undefined,
): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { title, cohort, participants, mentors, at } of challenges) {
    const team = [...new Set([...participants, ...mentors])].sort();
    const mentored = (one: string, other: string) =>
      (mentors.includes(one) && participants.includes(other)) ||
      (mentors.includes(other) && participants.includes(one));
    team.forEach((from, index) => {
      for (const to of team.slice(index + 1)) {
        const origin = mentored(from, to) ? 'MENTORING' : 'PROJECT';
        const fresh = {
          from,
          to,
          origin,
          since: startOf(cohort),
          strength: strengths[origin],
          evidence: `${title} (${cohort})`,
          at,
        } as const;
        // Joined by a space, two different pairs of keys could read alike.
        const pair = JSON.stringify([from, to]);
        const known = ties.get(pair);
        ties.set(pair, known ? together(known, fresh) : fresh);
      }
    });
  }
  return [...ties.values()];
}

const together = (known: Tie, fresh: Tie): Tie => ({
  ...known,
  origin: known.origin === 'MENTORING' ? known.origin : fresh.origin,
  since: [known.since, fresh.since].filter((date) => date !== undefined).sort()[0],
  strength: Math.round((1 - (1 - known.strength) * (1 - fresh.strength)) * 1e6) / 1e6,
  evidence: `${known.evidence}; ${fresh.evidence}`,
});
