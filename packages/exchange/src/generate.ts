import { challengeEntries, membershipEntries, sessionEntries } from './generate/activities.ts';
import { type Cohort, cohortEntries, cohortsFor, program } from './generate/cohorts.ts';
import {
  expertiseEntries,
  interestEntries,
  type Profile,
  personEntry,
  profileOf,
} from './generate/people.ts';
import { returnsTo } from './generate/returns.ts';
import { connectionEntries } from './generate/ties.ts';
import { bridgeEntries, topicEntries, topicsFor } from './generate/topics.ts';
import { type Entry, entry } from './records.ts';

/**
 * An invented program of any size, the same for the same size and seed: cohorts with a heavy tail, people of twenty
 * disciplines, topics in a hierarchy from very common to rare with bridges between disciplines, and for every 1,000
 * people about 3,500 expertises, 125 challenges and 4,200 connections. A third of the people come back to later cohorts as
 * mentors, experts or facilitators and tie them together, as in real programs; some people and some cohorts are cut off.
 * How alike it is to real networks stands in decision 006.
 *
 * `people` is a whole number from 10 to 5,000,000, `seed` any whole number; otherwise throws `RangeError`.
 * Entries come in the order of `recordKinds`, made one by one.
 */
export function* generateProgram({
  people,
  seed,
}: {
  people: number;
  seed: number;
}): Generator<Entry> {
  if (!Number.isInteger(people) || people < 10 || people > 5_000_000) {
    throw new RangeError(`people is ${people}: it must be a whole number from 10 to 5000000`);
  }
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`seed is ${seed}: it must be a whole number`);
  }
  const topics = topicsFor(people);
  const cohorts = cohortsFor(people, seed, topics);
  const returns = returnsTo(cohorts, seed);
  function* profiles(): Generator<Profile> {
    for (const cohort of cohorts) yield* profilesIn(cohort);
  }
  function* profilesIn(cohort: Cohort): Generator<Profile> {
    for (let index = cohort.first; index < cohort.end; index += 1) {
      yield profileOf(index, cohort, topics, seed);
    }
  }
  yield entry('program', program, { file: 'generated' });
  yield* cohortEntries(cohorts);
  yield* topicEntries(topics);
  yield* bridgeEntries(topics, seed);
  for (const profile of profiles()) yield personEntry(profile);
  for (const profile of profiles()) yield* expertiseEntries(profile, seed);
  for (const profile of profiles()) yield* interestEntries(profile, topics, seed);
  yield* membershipEntries(cohorts, returns, seed);
  yield* challengeEntries(cohorts, topics, seed);
  yield* sessionEntries(cohorts, topics, seed);
  yield* connectionEntries(cohorts, returns, people, seed);
}
