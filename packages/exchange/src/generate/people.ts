import { type Entry, entry, type Place } from '../records.ts';
import type { Cohort } from './cohorts.ts';
import { disciplines } from './disciplines.ts';
import { home, personName } from './names.ts';
import { type Random, randomOf } from './random.ts';
import type { Topic, Topics } from './topics.ts';

const at: Place = { file: 'generated' };

export const personKey = (index: number): string => `p${index + 1}`;

/** What decides a person; their own stream of random numbers makes it the same whenever it is asked for. */
export type Profile = { index: number; discipline: number; topics: Topic[]; random: Random };

/** Most people know one to six topics, three and a half on average, three in four of their own discipline. */
export function profileOf(index: number, cohort: Cohort, topics: Topics, seed: number): Profile {
  const random = randomOf(seed, 3, index);
  const own = random.chance(0.7) ? cohort.discipline : topics.drawDiscipline(random);
  const count = 1 + random.below(4) + random.below(3);
  const known = new Map<string, Topic>();
  for (let tries = 0; known.size < count && tries < 20; tries += 1) {
    const discipline = random.chance(0.75) ? own : topics.drawDiscipline(random);
    const topic = topics.draw(random, discipline);
    known.set(topic.name, topic);
  }
  return { index, discipline: own, topics: [...known.values()], random };
}

const lead = [
  'works on',
  'has spent years with',
  'teaches',
  'came late to',
  'leads a small team for',
] as const;
const wish = [
  'Likes questions that start with a sketch.',
  'Happy to look at first drafts.',
  'Looking for people who measure the same thing elsewhere.',
  'Prefers a short call to a long thread.',
  'Wants to bring this closer to practice.',
  'Learns best by reviewing with others.',
] as const;
const role = [
  'Researcher',
  'Practitioner',
  'Lecturer',
  'Student',
  'Coordinator',
  'Analyst',
] as const;

export function personEntry({ index, discipline, topics, random }: Profile): Entry {
  const name = personName(random);
  const { city, country, languages, affiliation } = home(random);
  const words = topics.slice(0, 2).map((topic) => topic.name.toLowerCase());
  const record = {
    key: personKey(index),
    name,
    headline: `${random.pick(role)}, ${disciplines[discipline]?.name ?? ''}`,
    bio: `${name} ${random.pick(lead)} ${words.join(' and ')} in ${city}. ${random.pick(wish)}`,
    affiliation,
    city,
    country,
    languages,
    ownWords: [],
    capacity: random.chance(0.08) ? 0 : 1 + random.below(5),
    ...(random.chance(0.02) ? { paused: true } : {}),
  };
  return entry('person', record, at);
}

const levels = [1, 2, 2, 3, 3, 3, 4, 4, 5] as const;

export function* expertiseEntries({ index, topics }: Profile, seed: number): Generator<Entry> {
  const random = randomOf(seed, 4, index);
  for (const { name } of topics) {
    const since = String(2008 + random.below(17));
    const record = { person: personKey(index), topic: name, level: random.pick(levels), since };
    yield entry('expertise', { ...record, source: 'profile' }, at);
  }
}

/** Half of all people are curious about something of another discipline. */
export function* interestEntries(profile: Profile, topics: Topics, seed: number): Generator<Entry> {
  const random = randomOf(seed, 5, profile.index);
  if (random.chance(0.5)) return;
  const { name } = topics.draw(random, topics.drawDiscipline(random));
  if (profile.topics.some((topic) => topic.name === name)) return;
  yield entry('interest', { person: personKey(profile.index), topic: name }, at);
}
