import { type Entry, entry, type Place } from '../records.ts';
import type { Cohort } from './cohorts.ts';
import { personKey } from './people.ts';
import { type Random, randomOf } from './random.ts';
import type { Return } from './returns.ts';

const at: Place = { file: 'generated' };
/** How many others somebody gets to know in their cohort beside their team, on average. */
const acquaintances = 1.5;
/** Teams are of two to five. */
const sizesOfTeams = 4;
/** A facilitator gets to know half of a small cohort. */
const mostFacilitated = 40;
/** Ties that no cohort made, for each person. */
const outsideTies = 0.2;
const isolated = 0.1;
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
  const ends = Math.ceil(people * 12) + 64;
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

const within = ['PROJECT', 'PROJECT', 'SESSION', 'COHORT', 'COHORT'] as const;
const mentoring = ['MENTORING'] as const;
const elsewhere = ['COAUTHOR', 'COLLEAGUE', 'FRIEND', 'OTHER'] as const;

type Origins = typeof within | typeof mentoring | typeof elsewhere;

function tie(from: number, to: number, origins: Origins, since: string, random: Random): Entry {
  const origin = random.pick<Origins[number]>(origins);
  const strength = Math.round((0.15 + 0.8 * random.next() * random.next()) * 100) / 100;
  const record = { from: personKey(from), to: personKey(to), origin, since, strength };
  return entry('connection', record, at);
}

type Told = { network: Network; alone: Uint8Array; random: Random };

/**
 * Connections as people make them. Learners come in teams in which everybody knows everybody; beyond it, each newcomer
 * of a cohort meets people by how many they know already, then friends of those (Holme and Kim 2002). Whoever comes
 * back joins a team, or knows many as facilitator: that is what holds cohorts together. A few ties come from elsewhere,
 * and one in ten knows nobody.
 */
export function* connectionEntries(
  cohorts: readonly Cohort[],
  returns: readonly Return[][],
  people: number,
  seed: number,
): Generator<Entry> {
  const random = randomOf(seed, 9);
  const alone = new Uint8Array(people).map(() => (random.chance(isolated) ? 1 : 0));
  const told = { network: emptyNetwork(people), alone, random };
  for (const [place, cohort] of cohorts.entries()) {
    const teams = teamsOf(cohort, random);
    for (const team of teams) yield* teamTies(team, cohort, told);
    yield* acquaintanceTies(cohort, told);
    for (const { person, role } of returns[place] ?? []) {
      if (alone[person] === 1) continue;
      const team = teams[random.below(teams.length)];
      if (role === 'facilitator') yield* facilitatorTies(person, cohort, told);
      else if (team) yield* mentorTies(person, team, cohort, told);
    }
  }
  yield* outside(cohorts, people, told);
}

type Team = { first: number; end: number };

function teamsOf({ first, end }: Cohort, random: Random): Team[] {
  const teams: Team[] = [];
  for (let start = first; start < end; ) {
    const next = Math.min(end, start + 2 + random.below(sizesOfTeams));
    teams.push({ first: start, end: next });
    start = next;
  }
  return teams;
}

function* teamTies({ first, end }: Team, { starts }: Cohort, told: Told): Generator<Entry> {
  for (let one = first; one < end; one += 1) {
    for (let other = first; other < one; other += 1) {
      yield* meet(one, other, within, starts, told);
    }
  }
}

function* mentorTies(person: number, team: Team, { starts }: Cohort, told: Told) {
  for (let met = team.first; met < team.end; met += 1) {
    yield* meet(person, met, mentoring, starts, told);
  }
}

function* facilitatorTies(person: number, { first, end, starts }: Cohort, told: Told) {
  const wanted = Math.min(mostFacilitated, Math.ceil((end - first) / 2));
  for (let made = 0; made < wanted; made += 1) {
    yield* meet(person, first + told.random.below(end - first), within, starts, told);
  }
}

/** The tie between two who know somebody and don't know each other yet. */
function* meet(one: number, other: number, origins: Origins, starts: string, told: Told) {
  const { network, alone, random } = told;
  if (alone[one] === 1 || alone[other] === 1 || !connect(network, one, other)) return;
  yield tie(one, other, origins, starts, random);
}

function* acquaintanceTies({ first, end, starts }: Cohort, told: Told): Generator<Entry> {
  const { network, alone, random } = told;
  const before = network.used;
  let owed = 0;
  for (let newcomer = first + 1; newcomer < end; newcomer += 1) {
    owed += acquaintances;
    if (alone[newcomer] === 1) continue;
    // A tail of its own: most meet a few, some meet many.
    const wanted = Math.round(owed * (0.4 + 1.2 * random.next()));
    let friend = -1;
    let made = 0;
    for (let tries = 0; made < wanted && tries < wanted * 4; tries += 1) {
      const known = network.used - before;
      const closing = friend >= 0 && random.chance(0.6);
      const popular = known > 0 && random.chance(0.7);
      const met = closing
        ? contactOf(network, friend, random)
        : popular
          ? (network.to[before + random.below(known)] ?? first)
          : first + random.below(newcomer - first);
      if (alone[met] === 1 || !connect(network, newcomer, met)) continue;
      friend = met;
      made += 1;
      yield tie(newcomer, met, within, starts, random);
    }
    owed = Math.min(owed - made, 12);
  }
}

/** Ties from elsewhere, such as an earlier employer: half of their ends are drawn by how many somebody knows. */
function* outside(cohorts: readonly Cohort[], people: number, told: Told): Generator<Entry> {
  const { network, alone, random } = told;
  const open = cohorts.filter((cohort) => !cohort.detached);
  const cohortOf = new Int32Array(people).fill(-1);
  open.forEach(({ first, end }, index) => {
    cohortOf.fill(index, first, end);
  });
  const ends = network.used;
  const wanted = Math.round(people * outsideTies);
  const drawn = () =>
    random.chance(0.5) ? (network.to[random.below(ends)] ?? 0) : random.below(people);
  let made = 0;
  for (let tries = 0; made < wanted && tries < wanted * 20 && open.length > 1; tries += 1) {
    const from = drawn();
    const to = drawn();
    const [here = -1, there = -1] = [cohortOf[from], cohortOf[to]];
    if (here < 0 || there < 0 || here === there || alone[from] === 1 || alone[to] === 1) continue;
    if (!connect(network, from, to)) continue;
    made += 1;
    yield tie(from, to, elsewhere, open[Math.max(here, there)]?.starts ?? '2020', random);
  }
}
