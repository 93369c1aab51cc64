import type { Db } from '../db.ts';
import { badInput, notFound } from '../errors.ts';
import { type Corrections, readCorrections } from './corrections.ts';
import { namesIn } from './names-in-text.ts';
import { type CommonWords, findAsk, findTopics, type UnderstoodTopic } from './queries.ts';
import { tellingWords } from './text-queries.ts';
import type { AskKind, Weights } from './weights.ts';

/** What a search is for: exactly one of the four that may say so. */
export type AskInput = Corrections & {
  /** For whom; left out, nobody's network counts. */
  personId?: string | null | undefined;
  challengeId?: string | null | undefined;
  needId?: string | null | undefined;
  topicIds?: string[] | null | undefined;
  text?: string | null | undefined;
};

/** What a search starts from: its words, the topics it names, and whether it is more than those names. */
type Ask = { text: string; topicIds: string[]; inWords: boolean };

export type UnderstoodAsk = {
  text: string;
  kind: AskKind;
  /** The words of the ask that say what it is about, and that at most one person in twenty uses too. */
  words: string[];
  topics: UnderstoodTopic[];
  /** Ids of the topics that were taken out. */
  withoutIds: string[];
  common: CommonWords | undefined;
};

/** Reads an ask and finds out which topics it means, by these weights. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function understandAsk(
  db: Db,
  input: AskInput,
  using: Weights,
): Promise<UnderstoodAsk> {
  checkAsk(input);
  const { personId, challengeId, needId, topicIds } = input;
  const [corrections, [found]] = await Promise.all([
    readCorrections(db, input),
    findAsk(db, { personId, challengeId, needId, topicIds: topicIds ?? [] }),
  ]);
  if (personId && !found?.isSomebody) notFound(`There is no person ${personId}.`);
  const ask = readAsk(input, found);
  const common = found?.common ?? undefined;
  const words = tellingWords(ask.text, common);
  const topics = affordable(weighed(await topicsOf(db, ask, corrections, words), using));
  const { plusIds, withoutIds } = corrections;
  return { text: ask.text, kind: kindOf(ask, plusIds), words, topics, withoutIds, common };
}

function checkAsk({ challengeId, needId, topicIds, text }: AskInput): void {
  const given = [challengeId, needId, topicIds, text].filter(
    (one) => one !== undefined && one !== null,
  );
  if (given.length !== 1)
    badInput('Say what for by exactly one of challengeId, needId, topicIds or text.');
  if (text?.trim() === '') badInput('text must not be empty: say in a few words what you need.');
  if (topicIds?.length === 0) badInput('topicIds must name at least one topic.');
}

type Found = Awaited<ReturnType<typeof findAsk>>[number];

function readAsk({ challengeId, needId, topicIds, text }: AskInput, found: Found | undefined): Ask {
  if (text !== undefined && text !== null) return { text, topicIds: [], inWords: true };
  if (topicIds) {
    const topics = found?.topics ?? [];
    const unknown = topicIds.filter((id) => topics.every((topic) => topic.id !== id));
    if (unknown.length > 0) notFound(`There is no topic ${unknown.join(', ')}.`);
    return { text: topics.map((topic) => topic.name).join(' '), topicIds, inWords: false };
  }
  const ask = found?.asks[0];
  if (!ask)
    notFound(
      `There is no ${typeof challengeId === 'string' ? `challenge ${challengeId}` : `goal, question or need ${needId}`}.`,
    );
  return { ...ask, inWords: true };
}

async function topicsOf(
  db: Db,
  { text, topicIds, inWords }: Ask,
  { plusIds, withoutIds }: Awaited<ReturnType<typeof readCorrections>>,
  words: readonly string[],
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
  const query = words.join(' ');
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
