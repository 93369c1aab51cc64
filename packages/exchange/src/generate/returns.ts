import type { Cohort } from './cohorts.ts';
import { type Random, randomOf } from './random.ts';

/** Somebody who takes part in a cohort that isn't the one they learned in, and as what. */
export type Return = { person: number; role: 'mentor' | 'expert' | 'facilitator' };

/** How many come back at all, and how many of those once more, and so on: Open Seeds has 35 % and 46 %. */
const comeBack = 0.35;
const comeBackAgain = 0.46;
const toSameDiscipline = 0.7;
/** Whoever has facilitated goes on; nobody does so for ever. */
const newFacilitators = 0.2;
const mostFacilitated = 20;

/**
 * Who comes back to each of the cohorts, by their place. People return to cohorts that began after their own, seven in
 * ten of them within their discipline where there is one; most cohorts have a facilitator who has run others before. Nobody comes to a
 * detached cohort or from one.
 */
export function returnsTo(cohorts: readonly Cohort[], seed: number): Return[][] {
  const returns = cohorts.map((): Return[] => []);
  facilitate(cohorts, returns, randomOf(seed, 10));
  const urns = urnsOf(cohorts);
  const all = [...urns.values()].flat();
  for (const own of cohorts) {
    if (own.detached) continue;
    for (let person = own.first; person < own.end; person += 1) {
      const random = randomOf(seed, 11, person);
      for (let again = comeBack; random.chance(again); again = comeBackAgain) {
        const near = random.chance(toSameDiscipline) ? urns.get(own.discipline) : undefined;
        const place =
          (near && laterThan(own, cohorts, near, random)) ?? laterThan(own, cohorts, all, random);
        const role = random.chance(0.7) ? 'mentor' : 'expert';
        const there = place === undefined ? undefined : returns[place];
        if (there?.every((one) => one.person !== person)) there.push({ person, role });
      }
    }
  }
  return returns;
}

/** The places of cohorts to come back to, by discipline; a larger cohort needs more people and stands there more often. */
function urnsOf(cohorts: readonly Cohort[]): Map<number, number[]> {
  const urns = new Map<number, number[]>();
  for (const [place, { discipline, first, end, detached }] of cohorts.entries()) {
    if (detached) continue;
    const urn = urns.get(discipline) ?? [];
    for (let seats = Math.ceil((end - first) / 10); seats > 0; seats -= 1) urn.push(place);
    urns.set(discipline, urn);
  }
  return urns;
}

/** One of the cohorts in the urn that began after their own; undefined where a few draws give none. */
function laterThan(
  own: Cohort,
  cohorts: readonly Cohort[],
  urn: readonly number[],
  random: Random,
): number | undefined {
  for (let tries = 0; tries < 8; tries += 1) {
    const place = urn[random.below(urn.length)];
    if (place !== undefined && (cohorts[place]?.starts ?? '') > own.starts) return place;
  }
  return undefined;
}

/** Gives every cohort a facilitator: the first of its own people, or one of its discipline who has run others. */
function facilitate(cohorts: readonly Cohort[], returns: readonly Return[][], random: Random) {
  const known = new Map<number, { person: number; left: number }[]>();
  for (const [place, { discipline, first, detached }] of cohorts.entries()) {
    if (detached) continue;
    const some = known.get(discipline) ?? [];
    known.set(discipline, some);
    const drawn = random.chance(newFacilitators) ? undefined : some[random.below(some.length)];
    const facilitator = drawn && drawn.left > 0 ? drawn : { person: first, left: mostFacilitated };
    facilitator.left -= 1;
    // As often in the urn as they did it: whoever has done it most is asked most.
    some.push(facilitator);
    if (facilitator.person !== first) {
      returns[place]?.push({ person: facilitator.person, role: 'facilitator' });
    }
  }
}
