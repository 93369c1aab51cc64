import { fileURLToPath } from 'node:url';
import { type Entry, findFormat, generateProgram } from '@peergraph/exchange';
import { clear, openTestDb } from '@peergraph/testkit';
import { expect, test } from 'vitest';
import { findHyperConnections, type HyperConnection, importEntries } from '../../index.ts';
import { findAsk, type UnderstoodTopic } from '../queries.ts';
import { textQueries } from '../text-queries.ts';
import { weights, weightsFor } from '../weights.ts';
import { expected, gainOf, rarityOf } from './formula.story.ts';
import { askIndex, type RawGraph, readGraph } from './graph.story.ts';

const db = await openTestDb();
const close = (value: number) => expect.closeTo(value, 9);
let compared = 0;

type Question = {
  personId?: string;
  challengeId?: string;
  needId?: string;
  topicIds?: string[];
  text?: string;
};

/** Asks, works every number of the answer out again from nodes and ties, and compares. */
async function compare(graph: RawGraph, question: Question, boldness: number, first = 10) {
  const { items, understoodAs } = await findHyperConnections(db, { ...question, boldness, first });
  for (const topic of understoodAs) expectTopic(graph, topic);
  const words = wordsOf(graph, question);
  const [asked] = await findAsk(db, { topicIds: [] });
  const queries = textQueries(words.text, understoodAs, asked?.common ?? undefined, weights);
  const workScores = [...(await askIndex(db, 'work_texts', queries.workQuery))].slice(0, 101);
  const all = expected({
    graph,
    ...question,
    boldness,
    first,
    topics: understoodAs,
    weights: weightsFor(words.kind, weights),
    length: queries.length,
    profileScores: await askIndex(db, 'person_texts', queries.profileQuery),
    workScores: new Map(workScores),
  });
  expect(items.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
  for (const [index, item] of items.entries()) {
    const one = all[index];
    if (!one) throw new Error('There are more people in the answer than expected.');
    expectItem(graph, understoodAs, item, one);
    for (const part of [item.relevance, item.novelty, item.reachability, item.availability]) {
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(1);
    }
    compared += 1;
  }
}

/** A topic's rarity, and how strongly it is meant through a topic of the ask. */
function expectTopic(
  graph: RawGraph,
  { topicId, rarity, weight, how, throughId }: UnderstoodTopic,
) {
  expect(rarity).toEqual(close(rarityOf(graph, topicId)));
  if (how === 'NAMED') expect(weight).toBe(1);
  if (how === 'IN_TEXT') expect(weight).toBe(0.7);
  if (throughId === null) return;
  const leadsThere = [
    ...graph.from(throughId, how, 'BROADER'),
    ...graph.to(throughId, how, 'BROADER'),
  ];
  expect(leadsThere.some(({ from, to }) => from === topicId || to === topicId)).toBe(true);
}

function expectItem(
  graph: RawGraph,
  topics: readonly UnderstoodTopic[],
  item: HyperConnection,
  one: ReturnType<typeof expected>[number],
) {
  const { relevance, novelty, reachability, availability, score } = item;
  const { distance, asked, room, fromOutside, raised } = item;
  expect({
    ...{ relevance, novelty, reachability, availability, score },
    ...{ distance, asked, room, fromOutside, raised },
    works: item.works.map(({ id, part, gain }) => ({ id, part, gain })),
  }).toEqual({
    relevance: close(one.relevance),
    novelty: close(one.novelty),
    reachability: close(one.reachability),
    availability: close(one.availability),
    score: close(one.score),
    ...{ distance: one.distance, asked: one.asked, room: one.room },
    ...{ fromOutside: one.fromOutside, raised: one.raised },
    works: one.works.map((work) => ({ ...work, gain: close(work.gain) })),
  });
  const known = graph.from(item.personId, 'KNOWS_ABOUT').flatMap(({ to, is }) => {
    const topic = topics.find(({ topicId }) => topicId === to);
    if (!topic || !is.level) return [];
    const { how, throughId } = topic;
    const gain = gainOf(topic, is.level);
    return [{ need: throughId ?? to, how, expertise: to, level: is.level, gain }];
  });
  const doubt = known.reduce((all, { gain }) => all + Math.log(1 - gain), 0);
  const keyOf = (id: string) => graph.topics.get(id)?.key ?? '';
  const strongest = known
    .sort((a, b) => b.gain - a.gain || (keyOf(a.expertise) < keyOf(b.expertise) ? -1 : 1))
    .slice(0, 6);
  expect(
    item.topicPaths.map(({ need, how, expertise, level, gain, share }) => ({
      ...{ need, how, expertise, level, gain, share },
    })),
  ).toEqual(
    strongest.map((path) => ({
      ...path,
      gain: close(path.gain),
      share: close((one.topicalPart * Math.log(1 - path.gain)) / doubt / one.relevance),
    })),
  );
  const [best] = item.paths;
  const way = one.way;
  if (!way || way.strengths.length > 4) return;
  expect({
    people: best?.people,
    strength: best?.strength,
    ties: best?.ties.map((tie) => tie.strength),
  }).toEqual({
    people: way.people,
    strength: way.weakest,
    ties: way.strengths,
  });
}

/** What an ask says, and of which kind it is. */
function wordsOf(graph: RawGraph, { challengeId, needId, topicIds, text }: Question) {
  if (text) return { text, kind: 'words' as const };
  if (topicIds)
    return { text: topicIds.map((id) => nameOf(graph, id)).join(' '), kind: 'topics' as const };
  const ask = graph.works.get(challengeId ?? '') ?? graph.needs.get(needId ?? '');
  if (!ask) throw new Error('Nobody asks this.');
  const parts = [
    ask.title ? `${ask.title}. ` : '',
    ...[ask.statement, ...(ask.ownWords ?? [])].map((one) => (one ? `${one} ` : '')),
  ];
  const hasTopics = graph.from(ask.id, 'ABOUT').length > 0;
  return {
    text: parts.join(''),
    kind: hasTopics ? ('wordsAndTopics' as const) : ('words' as const),
  };
}

const nameOf = (graph: RawGraph, id: string) => graph.topics.get(id)?.name ?? '';

const everyNth = <T>(all: Iterable<T>, step: number): T[] =>
  [...all].filter((_, index) => index % step === 0);

/** Questions of every kind about what is there, for whoever asks them or somebody else. */
function questionsOf(graph: RawGraph, text: string): Question[] {
  const ids = [...graph.people.values()]
    .filter(({ visibility }) => visibility === 'EVERYONE')
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);
  const somebody = (place: number) => ids[(place * 37) % ids.length] ?? '';
  return [
    ...everyNth(graph.challenges.keys(), 6).map((challengeId) => {
      const poser = graph.to(challengeId, 'POSES')[0]?.from;
      return { challengeId, ...(poser ? { personId: poser } : {}) };
    }),
    ...everyNth(graph.topics.keys(), 25).map((topicId, place) => ({
      topicIds: [topicId],
      personId: somebody(place),
    })),
    ...everyNth(graph.needs.keys(), 4).map((needId, place) => ({
      needId,
      personId: somebody(place + 50),
    })),
    { text, personId: somebody(99) },
    { text },
  ];
}

test('every number of the demo program’s answers is what its nodes and ties say', {
  timeout: 600_000,
}, async () => {
  const folder = fileURLToPath(new URL('../../../../../demo', import.meta.url));
  await importEntries(db, () => findFormat('csv')?.read(folder, {}) ?? none());
  const graph = await readGraph(db);
  const text =
    'Volunteers read our wells by hand, and their readings drift apart. Whose readings can we trust?';
  let place = 0;
  for (const question of questionsOf(graph, text)) {
    await compare(graph, question, [0.5, 0, 1][place % 3] ?? 0.5, [10, 10, 3, 30][place % 4]);
    place += 1;
  }
});

test('the same question has the same answer every time', async () => {
  const graph = await readGraph(db);
  for (const question of everyNth(questionsOf(graph, 'Who mends wells?'), 6)) {
    const answer = await findHyperConnections(db, question);
    expect(await findHyperConnections(db, question)).toEqual(answer);
  }
});

test('and so it is with those of a program that was generated', { timeout: 600_000 }, async () => {
  await clear(db);
  await importEntries(db, async function* () {
    yield* generateProgram({ people: 250, seed: 7 });
  });
  const graph = await readGraph(db);
  let place = 0;
  for (const question of questionsOf(graph, 'forecasting with household surveys and a dashboard')) {
    await compare(graph, question, [0, 0.5, 1][place % 3] ?? 0.5);
    place += 1;
  }
});

test('more than 500 people of answers were looked at', () => {
  expect(compared).toBeGreaterThan(500);
});

async function* none(): AsyncGenerator<Entry> {}
