import { type Entry, entry, type Place } from '../records.ts';
import { disciplines, qualifiers } from './disciplines.ts';
import { type Random, randomOf, zipf } from './random.ts';

export type Topic = { name: string; discipline: string; broader: string | undefined };

/** The topics of a program, and how to draw one: of a discipline, or of any, by how common they are. */
export type Topics = {
  byDiscipline: readonly (readonly Topic[])[];
  drawDiscipline: (random: Random) => number;
  draw: (random: Random, discipline: number) => Topic;
};

const at: Place = { file: 'generated' };

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** About 180 topics for 1,000 people and 2,000 for a million. */
const topicCount = (people: number) =>
  Math.round(Math.min(2000, Math.max(60, 180 * (people / 1000) ** 0.35)));

/** Every topic a discipline can have, from broad and common to narrow and rare. */
function* ladder({ name: discipline, topics }: (typeof disciplines)[number]): Generator<Topic> {
  yield { name: discipline, discipline, broader: undefined };
  for (const name of topics) yield { name: capital(name), discipline, broader: discipline };
  for (const qualifier of qualifiers) {
    for (const name of topics) {
      yield { name: capital(`${qualifier} ${name}`), discipline, broader: capital(name) };
    }
  }
}

export function topicsFor(people: number): Topics {
  const each = Math.ceil(topicCount(people) / disciplines.length);
  const byDiscipline = disciplines.map((one) => [...ladder(one)].slice(0, each));
  const ranks = byDiscipline.map((topics) => zipf(topics.length));
  const fallback: Topic = { name: 'Learning', discipline: 'Education', broader: undefined };
  return {
    byDiscipline,
    drawDiscipline: zipf(disciplines.length),
    draw: (random, discipline) =>
      byDiscipline[discipline]?.[ranks[discipline]?.(random) ?? 0] ?? fallback,
  };
}

export function* topicEntries({ byDiscipline }: Topics): Generator<Entry> {
  for (const { name, discipline, broader } of byDiscipline.flat()) {
    const aliases = broader === discipline ? [`${name} methods`] : [];
    const place = { disciplines: [discipline], broader: broader ? [broader] : [], related: [] };
    yield entry('topic', { name, aliases, ...place, curated: true }, at);
  }
}

/** Words of different disciplines for much the same thing, and a few that only look so. */
export function* bridgeEntries({ byDiscipline }: Topics, seed: number): Generator<Entry> {
  const random = randomOf(seed, 1);
  const count = Math.round(byDiscipline.flat().length / 6);
  const seen = new Set<string>();
  const core = (discipline: number) => {
    const topics = byDiscipline[discipline] ?? [];
    return topics[1 + random.below(Math.min(8, topics.length - 1))];
  };
  for (let index = 0; index < count; index += 1) {
    const here = random.below(byDiscipline.length);
    const there = (here + 1 + random.below(byDiscipline.length - 1)) % byDiscipline.length;
    const from = core(here);
    const to = core(there);
    if (from === undefined || to === undefined || seen.has(`${from.name} ${to.name}`)) continue;
    seen.add(`${from.name} ${to.name}`).add(`${to.name} ${from.name}`);
    const relation = index % 8 === 7 ? 'false_friend' : 'means_similar';
    const note =
      relation === 'means_similar'
        ? `What ${from.discipline} calls ${from.name} is close to ${to.name} in ${to.discipline}.`
        : `${from.name} and ${to.name} sound alike and answer different questions.`;
    yield entry('bridge', { from: from.name, relation, to: to.name, note }, at);
  }
}
