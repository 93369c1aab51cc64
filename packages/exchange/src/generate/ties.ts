import { type Entry, entry, type Place } from '../records.ts';
import type { Cohort } from './cohorts.ts';
import { personKey } from './people.ts';
import { type Random, randomOf } from './random.ts';

const at: Place = { file: 'generated' };
const tiesPerPerson = 4.4;
const crossing = 0.04;
const isolated = 0.03;
const mostTies = 400;

/** Who knows whom, as lists linked through typed arrays: a million people take about 80 MB. */
type Network = {
  head: Int32Array;
  next: Int32Array;
  to: Int32Array;
  degree: Uint16Array;
  /** Ends of ties so far; the two ends of a tie stand side by side. */
  used: number;
};

function emptyNetwork(people: number): Network {
  const ends = Math.ceil(people * tiesPerPerson * 2.4) + 64;
  return {
    head: new Int32Array(people).fill(-1),
    next: new Int32Array(ends),
    to: new Int32Array(ends),
    degree: new Uint16Array(people),
    used: 0,
  };
}

function knows({ head, next, to, degree }: Network, one: number, other: number): boolean {
  const [from, seek] = (degree[one] ?? 0) < (degree[other] ?? 0) ? [one, other] : [other, one];
  for (let end = head[from] ?? -1; end >= 0; end = next[end] ?? -1) {
    if (to[end] === seek) return true;
  }
  return false;
}

function connect(network: Network, one: number, other: number): boolean {
  const { head, next, to, degree, used } = network;
  const full = (degree[one] ?? 0) >= mostTies || (degree[other] ?? 0) >= mostTies;
  if (one === other || full || used + 2 > to.length || knows(network, one, other)) return false;
  to[used] = other;
  next[used] = head[one] ?? -1;
  head[one] = used;
  to[used + 1] = one;
  next[used + 1] = head[other] ?? -1;
  head[other] = used + 1;
  degree[one] = (degree[one] ?? 0) + 1;
  degree[other] = (degree[other] ?? 0) + 1;
  network.used = used + 2;
  return true;
}

/** Someone a person knows, at random. */
function contactOf({ head, next, to, degree }: Network, person: number, random: Random): number {
  let end = head[person] ?? -1;
  for (let steps = random.below(degree[person] ?? 0); steps > 0; steps -= 1) end = next[end] ?? -1;
  return to[end] ?? person;
}

const origins = ['MENTORING', 'PROJECT', 'PROJECT', 'SESSION', 'COHORT', 'COHORT'] as const;
const crossOrigins = ['COAUTHOR', 'COLLEAGUE', 'FRIEND', 'OTHER'] as const;

function tie(from: number, to: number, cross: boolean, since: string, random: Random): Entry {
  const origin = random.pick(cross ? crossOrigins : origins);
  const strength = Math.round((0.15 + 0.8 * random.next() * random.next()) * 100) / 100;
  const record = { from: personKey(from), to: personKey(to), origin, since, strength };
  return entry('connection', record, at);
}

/**
 * Connections as people make them. Within a cohort, each newcomer meets people by how many they know already, then
 * friends of those (Holme and Kim 2002): heavy-tailed degrees and triangles. Four in a hundred ties cross to another
 * cohort; detached cohorts have none of those, and three in a hundred people know nobody.
 */
export function* connectionEntries(
  cohorts: readonly Cohort[],
  people: number,
  seed: number,
): Generator<Entry> {
  const random = randomOf(seed, 9);
  const network = emptyNetwork(people);
  const alone = new Uint8Array(people).map(() => (random.chance(isolated) ? 1 : 0));
  let owed = 0;
  for (const { first, end, starts } of cohorts) {
    const before = network.used;
    let latest = -1;
    for (let newcomer = first; newcomer < end; newcomer += 1) {
      owed += tiesPerPerson * (1 - crossing);
      if (alone[newcomer] === 1) continue;
      // A tail of its own: most meet a few, some meet many.
      const wanted = Math.max(1, Math.round(owed * (0.4 + 1.2 * random.next())));
      let friend = latest;
      let made = 0;
      for (let tries = 0; made < wanted && tries < wanted * 4 && latest >= 0; tries += 1) {
        const known = network.used - before;
        const closing =
          friend !== newcomer && (network.degree[friend] ?? 0) > 0 && random.chance(0.55);
        const popular = known > 0 && random.chance(0.7);
        const met = closing
          ? contactOf(network, friend, random)
          : popular
            ? (network.to[before + random.below(known)] ?? latest)
            : first + random.below(newcomer - first);
        if (alone[met] === 1 || !connect(network, newcomer, met)) continue;
        friend = met;
        made += 1;
        yield tie(newcomer, met, false, starts, random);
      }
      owed -= made;
      owed = Math.min(owed, 12);
      latest = newcomer;
    }
  }
  yield* crossings(cohorts, network, alone, people, random);
}

function* crossings(
  cohorts: readonly Cohort[],
  network: Network,
  alone: Uint8Array,
  people: number,
  random: Random,
): Generator<Entry> {
  const open = cohorts.filter((cohort) => !cohort.detached);
  const cohortOf = new Int32Array(people).fill(-1);
  open.forEach(({ first, end }, index) => {
    cohortOf.fill(index, first, end);
  });
  const within = network.used;
  const wanted = Math.round((within / 2) * (crossing / (1 - crossing)));
  const drawn = () =>
    random.chance(0.5) ? (network.to[random.below(within)] ?? 0) : random.below(people);
  let made = 0;
  for (let tries = 0; made < wanted && tries < wanted * 20 && open.length > 1; tries += 1) {
    const from = drawn();
    const to = drawn();
    const [here = -1, there = -1] = [cohortOf[from], cohortOf[to]];
    if (here < 0 || there < 0 || here === there || alone[from] === 1 || alone[to] === 1) continue;
    if (!connect(network, from, to)) continue;
    made += 1;
    yield tie(from, to, true, open[Math.max(here, there)]?.starts ?? '2020', random);
  }
}
