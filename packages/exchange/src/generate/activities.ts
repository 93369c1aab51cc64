import { type Entry, entry, type Place } from '../records.ts';
import { daysAfter } from '../written-date.ts';
import type { Cohort } from './cohorts.ts';
import { personKey, profileOf } from './people.ts';
import { type Random, randomOf } from './random.ts';
import type { Return } from './returns.ts';
import type { Topics } from './topics.ts';

const at: Place = { file: 'generated' };
const roles = [
  ...Array<'learner'>(15).fill('learner'),
  ...(['mentor', 'mentor', 'expert', 'expert', 'facilitator'] as const),
];

function memberOf({ first, end }: Cohort, random: Random): string {
  return personKey(first + random.below(end - first));
}

/** Everyone is in the cohort they learned in, and in those they came back to. */
export function* membershipEntries(
  cohorts: readonly Cohort[],
  returns: readonly Return[][],
  seed: number,
): Generator<Entry> {
  const random = randomOf(seed, 6);
  for (const [place, cohort] of cohorts.entries()) {
    const { key, first, end, starts: since, ends: until } = cohort;
    for (let index = first; index < end; index += 1) {
      const own = roles[random.below(roles.length)] ?? 'learner';
      const role = index === first ? 'organiser' : own;
      const person = personKey(index);
      yield entry('membership', { person, cohort: key, roles: [role], since, until }, at);
    }
    for (const { person: index, role } of returns[place] ?? []) {
      const person = personKey(index);
      yield entry('membership', { person, cohort: key, roles: [role], since, until }, at);
    }
  }
}

const titles = [
  (one: string, other: string) => `How can ${one} help with ${other}?`,
  (one: string, other: string) => `Bringing ${one} to people who do ${other}`,
  (one: string, other: string) => `What would ${one} look like without ${other}?`,
  (one: string, other: string) => `A first guide to ${one} for teams in ${other}`,
  (one: string, other: string) => `Measuring ${one} where ${other} falls short`,
] as const;
const reasons = [
  'We tried the usual way twice and the results do not agree.',
  'Nobody in our group has done this before, and the season starts soon.',
  'The data are there; what is missing is someone who has seen it work.',
  'A small pilot went well and now has to hold for many more people.',
] as const;

/** About one challenge for every eight people: one topic its poser knows, the others from further away. */
export function* challengeEntries(
  cohorts: readonly Cohort[],
  topics: Topics,
  seed: number,
): Generator<Entry> {
  let number = 0;
  for (const cohort of cohorts) {
    for (let index = cohort.first + (number % 8); index < cohort.end; index += 8) {
      const random = randomOf(seed, 7, index);
      const profile = profileOf(index, cohort, topics, seed);
      const far = random.chance(0.6) ? topics.drawDiscipline(random) : profile.discipline;
      const names = new Set([profile.topics[0]?.name ?? topics.draw(random, far).name]);
      const count = 2 + random.below(3);
      for (let tries = 0; names.size < count && tries < 12; tries += 1) {
        names.add(topics.draw(random, far).name);
      }
      const [one = '', other = one, ...more] = [...names].map((name) => name.toLowerCase());
      number += 1;
      const key = `ch${number}`;
      const title = random.pick(titles)(one, other);
      const also = more.length > 0 ? ` It also touches ${more.join(' and ')}.` : '';
      const statement = `We work on ${one} and need ${other}. ${random.pick(reasons)}${also}`;
      const createdAt = daysAfter(cohort.starts, random.below(60));
      const status = random.pick(['OPEN', 'OPEN', 'ANSWERED', 'CLOSED'] as const);
      const helper = memberOf(cohort, random);
      const posedBy = [personKey(index)];
      const helpedBy = status === 'ANSWERED' && helper !== posedBy[0] ? [helper] : [];
      const record = { key, title, statement, status, createdAt, cohort: cohort.key };
      yield entry(
        'challenge',
        { ...record, posedBy, helpedBy, topics: [...names], ownWords: [] },
        at,
      );
    }
  }
}

/** A few calls a cohort, each on a topic of its discipline, led by one member and attended by some. */
export function* sessionEntries(
  cohorts: readonly Cohort[],
  topics: Topics,
  seed: number,
): Generator<Entry> {
  for (const cohort of cohorts) {
    const random = randomOf(seed, 8, cohort.first);
    const size = cohort.end - cohort.first;
    const count = Math.min(12, Math.ceil(size / 12));
    for (let number = 1; number <= count; number += 1) {
      const { name } = topics.draw(random, cohort.discipline);
      const attending = Array.from({ length: Math.min(size, 4 + random.below(12)) }, () =>
        memberOf(cohort, random),
      );
      const record = {
        key: `${cohort.key}-s${number}`,
        title: `${name}: questions from practice`,
        date: daysAfter(cohort.starts, 7 * number),
        cohort: cohort.key,
      };
      const who = { ledBy: [memberOf(cohort, random)], attendedBy: [...new Set(attending)] };
      yield entry('session', { ...record, ...who, topics: [name] }, at);
    }
  }
}
