import type { Db } from '../db.ts';
import { badInput, notFound } from '../errors.ts';
import { findPerson } from '../people.ts';
import { listTopics } from '../topics.ts';
import { type Corrections, readCorrections } from './corrections.ts';
import { namesIn } from './names-in-text.ts';
import {
  type Candidate,
  type CommonWords,
  findAsk,
  findCandidates,
  findCommonWords,
  findTopics,
  type Outside,
  type UnderstoodTopic,
} from './queries.ts';
import { tellingWords, textQueries } from './text-queries.ts';
import { type AskKind, type Weights, weights, weightsFor } from './weights.ts';

export type HyperConnectionsInput = Corrections & {
  /** For whom; left out, nobody's network counts. */
  personId?: string | null | undefined;
  challengeId?: string | null | undefined;
  needId?: string | null | undefined;
  topicIds?: string[] | null | undefined;
  text?: string | null | undefined;
  /** 0 (close) to 1 (bold). */
  boldness?: number;
  outside?: Outside;
  /** Only people with these keys are candidates. */
  amongKeys?: string[] | null | undefined;
  /** How many to return, from 1. */
  first?: number;
};

/** What a search starts from: its words, the topics it names, and whether it is more than those names. */
type Ask = { text: string; topicIds: string[]; inWords: boolean };

export type Ranking = {
  /** Other weights than the one setting: for measuring what each is good for. */
  using?: Weights | undefined;
  /** Among how many of the first somebody from outside has a place, from 2; 0 for none. */
  raiseWithin?: number;
};

export type Ranked = {
  /** The words of the ask that at most one person in twenty uses too. */
  words: string[];
  topics: UnderstoodTopic[];
  /** Ids of the topics that were taken out. */
  withoutIds: string[];
  candidates: Candidate[];
};

/**
 * The people a search would propose, best first, with the parts of their scores, unexplained. Exactly one of challenge,
 * need, topics and text must be given. The order is
 * that of the score alone unless somebody from outside is to be among the first `raiseWithin`. Throws BAD_USER_INPUT and NOT_FOUND.
 */
export async function rankCandidates(
  db: Db,
  input: HyperConnectionsInput,
  { using = weights, raiseWithin = 0 }: Ranking = {},
): Promise<Ranked> {
  const {
    personId,
    challengeId,
    needId,
    boldness = 0.5,
    outside = 'CONNECTIONS',
    amongKeys,
    first = 10,
  } = input;
  if (!(boldness >= 0 && boldness <= 1)) badInput('boldness must be from 0 (close) to 1 (bold).');
  if (!(first >= 1)) badInput('first must be at least 1.');
  const [ask, corrections, [common]] = await Promise.all([
    readAsk(db, input),
    readCorrections(db, input),
    findCommonWords(db, {}),
    personId ? mustExist(db, personId) : undefined,
  ]);
  const understood = await understand(db, ask, corrections, common);
  const topics = affordable(weighed(understood, using));
  const found = await findCandidates(db, {
    personId,
    challengeId,
    needId,
    topics: topics.map(({ topicId, throughId, weight, rarity }) => ({
      topicId,
      throughId,
      weight,
      rarity,
    })),
    ...textQueries(ask.text, topics, common, using),
    weights: weightsFor(kindOf(ask, corrections.plusIds), using),
    hits: amongKeys || first > 100 ? 100_000 : 300,
    outside,
    amongKeys,
    boldness,
    monthAgo: day(30),
    today: day(0),
    pool: Math.max(60, first * 3),
    first,
    top: Math.min(raiseWithin, first),
  });
  // Somebody nothing speaks for is no answer.
  const candidates = found.filter((candidate) => candidate.relevance > 0);
  const words = tellingWords(ask.text, common, 0.05);
  return { words, topics, withoutIds: corrections.withoutIds, candidates };
}

/** A day so many days ago, as `YYYY-MM-DD`. */
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

async function readAsk(db: Db, input: HyperConnectionsInput): Promise<Ask> {
  const { challengeId, needId, topicIds, text } = input;
  const given = [challengeId, needId, topicIds, text].filter(
    (one) => one !== undefined && one !== null,
  );
  if (given.length !== 1)
    badInput('Say what for by exactly one of challengeId, needId, topicIds or text.');
  if (text !== undefined && text !== null) {
    if (text.trim() === '') badInput('text must not be empty: say in a few words what you need.');
    return { text, topicIds: [], inWords: true };
  }
  if (topicIds) {
    if (topicIds.length === 0) badInput('topicIds must name at least one topic.');
    const topics = await listTopics(db, { ids: topicIds });
    const unknown = topicIds.filter((id) => topics.every((topic) => topic.id !== id));
    if (unknown.length > 0) notFound(`There is no topic ${unknown.join(', ')}.`);
    return { text: topics.map((topic) => topic.name).join(' '), topicIds, inWords: false };
  }
  const [ask] = await findAsk(db, { challengeId, needId });
  if (!ask)
    notFound(
      `There is no ${typeof challengeId === 'string' ? `challenge ${challengeId}` : `goal, question or need ${needId}`}.`,
    );
  return { ...ask, inWords: true };
}

async function mustExist(db: Db, personId: string): Promise<void> {
  const [person] = await findPerson(db, { id: personId });
  if (!person) notFound(`There is no person ${personId}.`);
}

async function understand(
  db: Db,
  { text, topicIds, inWords }: Ask,
  { plusIds, withoutIds }: Awaited<ReturnType<typeof readCorrections>>,
  common: CommonWords | undefined,
): Promise<UnderstoodTopic[]> {
  const asked = {
    named: [...topicIds, ...plusIds],
    names: inWords ? namesIn(text) : [],
    query: '',
    withoutIds,
  };
  const topics = await findTopics(db, asked);
  const isOfTheAsk = ({ topicId, throughId }: UnderstoodTopic) =>
    throughId === null && !plusIds.includes(topicId);
  if (topicIds.length > 0 || topics.some(isOfTheAsk)) return topics;
  const query = tellingWords(text, common, 0.05).join(' ');
  return findTopics(db, { ...asked, query });
}

/** A challenge that nobody named the topics of is words alone. */
const kindOf = ({ inWords, topicIds }: Ask, plusIds: readonly string[]): AskKind => {
  if (!inWords) return 'topics';
  return topicIds.length + plusIds.length > 0 ? 'wordsAndTopics' : 'words';
};

const weighed = (topics: readonly UnderstoodTopic[], { ways }: Weights) =>
  topics.flatMap((topic) => {
    const weight = topic.weight * ways[topic.how];
    return weight > 0 ? [{ ...topic, weight }] : [];
  });

/** How many pieces of expertise a search reads at most, beyond those in its strongest topic. */
const mostExpertise = 30_000;

/** The strongest topics, as far as it does not take everybody's expertise to rank by them. */
function affordable(topics: readonly UnderstoodTopic[]): UnderstoodTopic[] {
  let expertise = 0;
  return topics.filter(({ people }, index) => {
    if (index > 0 && expertise + people > mostExpertise) return false;
    expertise += people;
    return true;
  });
}
