import type { UnderstoodTopic } from '../queries.ts';
import type { SearchWeights } from '../weights.ts';
import { connectionsOf, type PersonNode, type RawGraph } from './graph.story.ts';
import { type Way, waysFrom } from './ways.story.ts';

/** What a search was asked and what the indexes answered: the rest is worked out from nodes and ties. */
export type Asked = {
  graph: RawGraph;
  personId?: string;
  challengeId?: string;
  needId?: string;
  boldness: number;
  first: number;
  topics: readonly UnderstoodTopic[];
  weights: SearchWeights;
  /** How many words a match could share with the ask. */
  length: number;
  profileScores: ReadonlyMap<string, number>;
  workScores: ReadonlyMap<string, number>;
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const today = () => new Date().toISOString().slice(0, 10);
const parts = { HELPED_WITH: 'HELPED', LED: 'LED', POSES: 'POSED' } as const;

/** How much a topic that somebody knows adds: its weight × its rarity × how well it is known. */
export const gainOf = ({ weight, rarity }: UnderstoodTopic, level: number) =>
  0.95 * weight * rarity * (0.5 + 0.1 * level);

/** How many people are for everyone: nobody else counts in what everybody is told. */
const listedPeople = (people: RawGraph['people']) =>
  [...people.values()].filter(({ visibility }) => visibility === 'EVERYONE').length;

/** How many challenges and sessions are: unless everybody who poses them is hidden. */
function listedWorks({ works, people, to }: RawGraph): number {
  const isListed = (id: string) => {
    const owners = to(id, 'POSES').map(({ from }) => people.get(from)?.visibility);
    return owners.length === 0 || owners.includes('EVERYONE');
  };
  return [...works.keys()].filter(isListed).length;
}

/** ln(1 + N / (1 + people who know it)) / ln(1 + N), at most 1. */
export function rarityOf({ people, to }: RawGraph, topicId: string): number {
  const knowing = to(topicId, 'KNOWS_ABOUT').filter(
    ({ from }) => people.get(from)?.visibility === 'EVERYONE',
  ).length;
  const listed = listedPeople(people);
  return Math.min(1, Math.log(1 + listed / (1 + knowing)) / Math.log(1 + listed));
}

const levelOf = ({ from }: RawGraph, personId: string, topicId: string) =>
  from(personId, 'KNOWS_ABOUT').find(({ to }) => to === topicId)?.is.level;

/** Everybody who may be proposed, best first, each with every number there is. */
export function expected(asked: Asked) {
  const { graph, weights, topics, length, first, boldness } = asked;
  const free = [...graph.people.values()].filter((person) => mayBeProposed(asked, person));
  const found = free.flatMap((person) => {
    const topical =
      1 -
      topics.reduce((doubt, topic) => {
        const level = levelOf(graph, person.id, topic.topicId);
        return level ? doubt * (1 - gainOf(topic, level)) : doubt;
      }, 1);
    const profile = asked.profileScores.get(person.id) ?? 0;
    const works = worksOf(asked, person.id);
    const work = sum(works.map(({ worth }, rank) => worth * 0.7 ** rank));
    if (topical === 0 && works.length === 0 && knowsFalseFriend(asked, person.id)) return [];
    return topical + profile + work > 0 ? [{ person, topical, profile, works, work }] : [];
  });
  const best = {
    topical: Math.max(0, ...found.map(({ topical }) => topical)),
    profile: Math.max(0, ...found.map(({ profile }) => profile)),
    work: Math.max(0, ...found.map(({ work }) => work)),
    likest: Math.max(0, ...found.map(({ works }) => works[0]?.score ?? 0)),
  };
  // Each part is relative to the best candidate, and counts as far as that best one convinces.
  const convincing = {
    topical: 0.76 * Math.max(0, ...topics.map(({ weight, rarity }) => weight * rarity)),
    profile: 0.25 * length * Math.log(1 + listedPeople(graph.people)),
    work: 0.25 * length * Math.log(1 + listedWorks(graph)),
  };
  const share = (most: number, convinces: number) => (most > 0 ? 1 / Math.max(most, convinces) : 0);
  const each = {
    topical: weights.topical * share(best.topical, convincing.topical),
    profile: weights.profile * share(best.profile, convincing.profile),
    work:
      best.work > 0 ? (weights.work / best.work) * Math.min(1, best.likest / convincing.work) : 0,
  };
  const ways = asked.personId ? waysFrom(graph, asked.personId) : new Map<string, Way>();
  const ranked = found
    .map(({ person, topical, profile, works, work }) => ({
      person,
      key: person.key,
      relevance: each.topical * topical + each.profile * profile + each.work * work,
      topicalPart: each.topical * topical,
      profilePart: each.profile * profile,
      works: works
        .slice(0, 3)
        .flatMap(({ id, part, score, worth }, rank) =>
          score > 0.5 * Math.max(best.likest, convincing.work)
            ? [{ id, part, gain: each.work * worth * 0.7 ** rank }]
            : [],
        ),
    }))
    .filter(({ relevance }) => relevance > 0)
    .sort((a, b) => b.relevance - a.relevance || byKey(a, b))
    .slice(0, Math.max(60, 3 * first))
    .map((one) => {
      const way = ways.get(one.person.id);
      const position = positionOf(asked, one.person, way);
      const { reachability, novelty, availability } = position;
      const near = (1 - boldness) * reachability + boldness * novelty;
      const score = one.relevance * (0.4 + 0.48 * near + 0.12 * availability);
      return { ...one, ...position, score, way, raised: false };
    })
    .sort((a, b) => b.score - a.score || b.relevance - a.relevance || byKey(a, b));
  return raised(ranked, Math.min(5, first)).slice(0, first);
}

/** Among the first `top` one comes from outside, when anybody does who is at least a third as relevant as the best. */
function raised<T extends { fromOutside: string | null; relevance: number; raised: boolean }>(
  ranked: T[],
  top: number,
): T[] {
  const best = Math.max(0, ...ranked.map(({ relevance }) => relevance));
  const outsider = ranked.find((one) => one.fromOutside && one.relevance >= best / 3);
  const isThere = ranked.slice(0, top).some(({ fromOutside }) => fromOutside);
  if (!outsider || isThere || top < 2) return ranked;
  const others = ranked.filter((one) => one !== outsider);
  return [...others.slice(0, top - 1), { ...outsider, raised: true }, ...others.slice(top - 1)];
}

function mayBeProposed({ graph, personId, challengeId, needId }: Asked, person: PersonNode) {
  const isOwn =
    person.id === personId ||
    connectionsOf(graph, person.id).some(({ other }) => other === personId);
  const asks = graph
    .from(person.id, 'POSES', 'HAS_GOAL', 'HAS_QUESTION', 'HAS_NEED')
    .some(({ to }) => to === challengeId || to === needId);
  return person.visibility === 'EVERYONE' && !person.paused && !isOwn && !asks;
}

function knowsFalseFriend({ graph, topics }: Asked, personId: string): boolean {
  const meant = topics.filter(({ throughId }) => throughId === null).map(({ topicId }) => topicId);
  const friends = meant.flatMap((id) => [
    ...graph.from(id, 'FALSE_FRIEND').map(({ to }) => to),
    ...graph.to(id, 'FALSE_FRIEND').map(({ from }) => from),
  ]);
  return graph.from(personId, 'KNOWS_ABOUT').some(({ to }) => friends.includes(to));
}

/** The ten likest challenges and sessions somebody had a part in, of the hundred likest of all; the asker's own say nothing new. */
function worksOf(asked: Asked, personId: string) {
  const { graph, challengeId, workScores, weights } = asked;
  const known = graph.from(asked.personId ?? '', 'POSES').map(({ to }) => to);
  return [...workScores]
    .flatMap(([id, score]) => {
      const [part] = graph
        .from(personId, 'HELPED_WITH', 'LED', 'POSES')
        .filter(({ to }) => to === id)
        .map(
          ({ type }) => parts[type === 'LED' ? 'LED' : type === 'POSES' ? 'POSES' : 'HELPED_WITH'],
        )
        .sort();
      const work = graph.works.get(id);
      if (!part || !work || id === challengeId || known.includes(id)) return [];
      const days = dayOf(today()) - dayOf(work.createdAt ?? work.date ?? today());
      const together = graph.to(id, 'HELPED_WITH', 'LED').length;
      const ofIt = part === 'POSED' ? weights.posed : 1 / together ** weights.joint;
      const worth = score * ofIt * 0.5 ** (days / weights.halfLife);
      return [{ id, part, score, worth }];
    })
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .slice(0, 10);
}

/** Where somebody stands as seen by the asker, and how much room they have. */
function positionOf({ graph, personId, weights }: Asked, person: PersonNode, way: Way | undefined) {
  const me = personId === undefined ? undefined : graph.people.get(personId);
  const disciplinesOf = (id: string) => [
    ...new Set(
      graph
        .from(id, 'KNOWS_ABOUT')
        .flatMap(({ to }) => graph.from(to, 'PART_OF').map((tie) => tie.to)),
    ),
  ];
  const mine = me ? disciplinesOf(me.id) : [];
  const theirs = disciplinesOf(person.id);
  const foreign = theirs.filter((one) => !mine.includes(one)).length;
  const areKnown = mine.length > 0 && theirs.length > 0;
  const distance = way?.strengths.length ?? null;
  const far = distance === null || distance >= 4 ? 1 : (distance - 1) / 3;
  const broker = graph.people.get(way?.people.at(-2) ?? '');
  const brokerIsFree = broker !== undefined && !broker.paused && broker.capacity !== 0;
  const monthAgo = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
  const introduced = connectionsOf(graph, person.id).filter(
    ({ tie }) => tie.origin === 'INTRODUCTION' && (tie.since ?? '') >= monthAgo,
  ).length;
  const open = graph.to(person.id, 'TO').filter(({ from }) => graph.requests.get(from)?.open);
  const asked = introduced + open.length;
  const room = Math.max(0, person.capacity - asked);
  const isElsewhere =
    typeof me?.component === 'number' &&
    typeof person.component === 'number' &&
    me.component !== person.component;
  const fromOutside = isElsewhere
    ? ('COMPONENT' as const)
    : areKnown && foreign === theirs.length
      ? ('DISCIPLINE' as const)
      : null;
  return {
    distance,
    asked,
    room,
    fromOutside,
    novelty: me
      ? 0.5 * far +
        0.25 * (person.community === me.community ? 0 : 1) +
        0.25 * (areKnown ? foreign / theirs.length : 0)
      : 0,
    reachability:
      way && way.strengths.length <= 4
        ? (2 / way.strengths.length) * (0.5 + 0.5 * way.weakest) * (brokerIsFree ? 1 : 0.5)
        : 0,
    availability: (room / (room + 1)) * (1 - weights.offered * (1 - lately(graph, person.id))),
  };
}

/** 1 / (1 + cohorts of the program that began since somebody was last listed as expert or mentor); 0 for never. */
function lately(graph: RawGraph, personId: string): number {
  const [last] = graph
    .from(personId, 'MEMBER_OF')
    .filter(({ is }) => is.roles?.some((role) => role === 'expert' || role === 'mentor'))
    .flatMap(({ to }) => graph.cohorts.get(to) ?? [])
    .sort((a, b) =>
      (a.starts ?? '') === (b.starts ?? '')
        ? byKey(a, b)
        : (a.starts ?? '') > (b.starts ?? '')
          ? -1
          : 1,
    );
  if (!last) return 0;
  const programs = graph.from(last.id, 'PART_OF').map(({ to }) => to);
  const later = programs
    .flatMap((id) => graph.to(id, 'PART_OF').flatMap(({ from }) => graph.cohorts.get(from) ?? []))
    .filter(({ starts }) => (starts ?? '') > (last.starts ?? ''));
  return 1 / (1 + later.length);
}
