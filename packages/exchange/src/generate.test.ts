import { describe, expect, it } from 'vitest';
import { generateProgram } from './generate.ts';
import {
  type Entry,
  type RecordKind,
  type RecordOf,
  recordKinds,
  recordSchemas,
} from './records.ts';
import { isTopicName, topicKey } from './topic-name.ts';

const people = 2000;
const program = [...generateProgram({ people, seed: 3 })];

function all<K extends RecordKind>(
  kind: K,
  parse: (record: unknown) => RecordOf<K>,
): RecordOf<K>[] {
  return program.flatMap((found: Entry) => (found.kind === kind ? [parse(found.record)] : []));
}

const topics = all('topic', (record) => recordSchemas.topic.strict().parse(record));
const persons = all('person', (record) => recordSchemas.person.strict().parse(record));
const expertise = all('expertise', (record) => recordSchemas.expertise.strict().parse(record));
const memberships = all('membership', (record) => recordSchemas.membership.strict().parse(record));
const challenges = all('challenge', (record) => recordSchemas.challenge.strict().parse(record));
const ties = all('connection', (record) => recordSchemas.connection.strict().parse(record));

const neighbours = new Map<string, Set<string>>();
for (const { from, to } of ties) {
  neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
}

function islands(): number[] {
  const seen = new Set<string>();
  const sizes: number[] = [];
  for (const start of neighbours.keys()) {
    const island = [start];
    if (seen.has(start)) continue;
    seen.add(start);
    for (const person of island) {
      for (const next of neighbours.get(person) ?? []) {
        if (!seen.has(next)) island.push(next);
        seen.add(next);
      }
    }
    sizes.push(island.length);
  }
  return sizes.sort((one, other) => other - one);
}

/** How many steps away everybody is whom ties lead to. */
function stepsFrom(start: string): number[] {
  const steps = new Map([[start, 0]]);
  for (const [person, step] of steps) {
    for (const next of neighbours.get(person) ?? []) {
      if (!steps.has(next)) steps.set(next, step + 1);
    }
  }
  return [...steps.values()].filter((step) => step > 0);
}

describe('a generated program', () => {
  it('is the same for the same seed and another for another', () => {
    expect([...generateProgram({ people: 200, seed: 8 })]).toEqual([
      ...generateProgram({ people: 200, seed: 8 }),
    ]);
    expect([...generateProgram({ people: 200, seed: 8 })]).not.toEqual([
      ...generateProgram({ people: 200, seed: 9 }),
    ]);
  });

  it('comes in the order in which it is written', () => {
    const order = program.map((found) =>
      found.kind === 'problem' ? -1 : recordKinds.indexOf(found.kind),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('has the people, expertises, challenges and connections asked for', () => {
    expect(persons).toHaveLength(people);
    expect(expertise.length / people).toBeCloseTo(3.5, 0);
    expect(challenges.length / people).toBeCloseTo(1 / 8, 2);
    expect(ties.length / people).toBeGreaterThan(3.8);
    expect(ties.length / people).toBeLessThan(4.6);
  });

  it('names only people, topics and cohorts that exist', () => {
    const keys = new Set(persons.map(({ key }) => key));
    const names = new Set(topics.map(({ name }) => name));
    const named = [
      ...expertise.map(({ person }) => person),
      ...memberships.map(({ person }) => person),
      ...challenges.flatMap(({ posedBy, helpedBy }) => [...posedBy, ...helpedBy]),
      ...ties.flatMap(({ from, to }) => [from, to]),
    ];
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
    const used = [
      ...expertise.map(({ topic }) => topic),
      ...challenges.flatMap((one) => one.topics),
    ];
    expect(used.filter((topic) => !names.has(topic))).toEqual([]);
    expect(topics.flatMap(({ broader }) => broader).filter((topic) => !names.has(topic))).toEqual(
      [],
    );
  });

  it('has topics with a name and key of their own, some very common and some rare', () => {
    expect(new Set(topics.map(({ name }) => topicKey(name))).size).toBe(topics.length);
    expect(topics.filter(({ name }) => !isTopicName(name))).toEqual([]);
    const counts = new Map<string, number>();
    for (const { topic } of expertise) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    const common = [...counts.values()].sort((one, other) => other - one);
    expect(common[0]).toBeGreaterThan(people / 10);
    expect(common.at(-1)).toBeLessThan(people / 200);
  });

  it('has no tie twice and none of a person with themselves', () => {
    const pairs = ties.map(({ from, to }) => [from, to].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(ties.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it('has one large network, detached clusters and isolates', () => {
    const [largest = 0, ...detached] = islands();
    expect(largest).toBeGreaterThan(people * 0.85);
    expect(detached.length).toBeGreaterThan(0);
    const isolates = people - neighbours.size;
    expect(isolates).toBeGreaterThan(people * 0.08);
    expect(isolates).toBeLessThan(people * 0.12);
  });

  it('has people who come back to other cohorts and tie them together', () => {
    const cohortsOf = new Map<string, string[]>();
    for (const { person, cohort } of memberships) {
      cohortsOf.set(person, [...(cohortsOf.get(person) ?? []), cohort]);
    }
    const back = [...cohortsOf.values()].filter((cohorts) => cohorts.length > 1).length;
    expect(back / people).toBeGreaterThan(0.25);
    expect(back / people).toBeLessThan(0.4);
    expect([...cohortsOf.values()].filter((some) => new Set(some).size < some.length)).toEqual([]);
    const homeOf = (person: string) => cohortsOf.get(person)?.[0];
    const across = ties.filter(({ from, to }) => homeOf(from) !== homeOf(to)).length;
    expect(across / ties.length).toBeGreaterThan(0.3);
    expect(across / ties.length).toBeLessThan(0.6);
  });

  it('is a small world: most people a few steps apart, and friends of one who know each other', () => {
    const distances = [...neighbours.keys()]
      .filter((_, index) => index % 40 === 0)
      .flatMap(stepsFrom);
    const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length;
    expect(mean).toBeGreaterThan(3.5);
    expect(mean).toBeLessThan(5.5);
    const closed = ties.filter(({ from, to }) =>
      [...(neighbours.get(from) ?? [])].some((third) => neighbours.get(to)?.has(third)),
    );
    expect(closed.length / ties.length).toBeGreaterThan(0.7);
    const degrees = [...neighbours.values()].map((known) => known.size);
    expect(Math.max(...degrees)).toBeGreaterThan(35);
    expect(Math.max(...degrees)).toBeLessThan(500);
  });

  it.each([0, 1.5, 9, Number.NaN, 6_000_000])('is refused for %s people', (count) => {
    expect(() => generateProgram({ people: count, seed: 1 }).next()).toThrow(RangeError);
  });
});
