import type { Db } from '../db.ts';
import { badInput } from '../errors.ts';
import { optionalWords, plainWords } from '../plain-words.ts';
import { findCitable, writePitch } from './pitch-queries.ts';
import type { RequestRow } from './queries.ts';

/**
 * A sentence of a pitch and what it rests on: words of the learner (`WORDS need`, `tried`, `outcome` or `freeTimes`), a connection
 * (`TIE` and both ids), a topic the expert knows (`TOPIC` and its id), a challenge or session they had a part in (`WORK`
 * and its id), or nothing: then it is shown as not shown to be so.
 */
export type Sentence = { text: string; cites?: string | null | undefined };

export const cites = {
  words: (part: 'need' | 'tried' | 'outcome' | 'freeTimes') => `WORDS ${part}`,
  tie: (one: string, other: string) => `TIE ${one} ${other}`,
  topic: (id: string) => `TOPIC ${id}`,
  work: (id: string) => `WORK ${id}`,
};

export type PitchWords = {
  sentences: readonly Sentence[];
  /** How long a call is asked for: 10 to 60 minutes. */
  minutes?: number | null | undefined;
  /** At most one thing to read beforehand, and where it is: a web address. */
  reading?: string | null | undefined;
  readingUrl?: string | null | undefined;
};

/** How long a call is asked for where nothing else is said, in minutes. */
export const usualMinutes = 20;

const mostSentences = 20;
const mostCharacters = 12_000;

/** A pitch as it is kept. Throws BAD_USER_INPUT. */
export function cleanPitch({ sentences, minutes, reading, readingUrl }: PitchWords) {
  if (sentences.length === 0) badInput('A pitch has one sentence at least.');
  if (sentences.length > mostSentences)
    badInput(`A pitch has ${mostSentences} sentences at most; this one has ${sentences.length}.`);
  const clean = sentences.map((sentence) => ({
    text: plainWords(sentence.text, { name: 'sentence', most: 2_600 }),
    cites: optionalWords(sentence.cites, { name: 'cites', most: 200 }),
  }));
  if (clean.reduce((sum, { text }) => sum + text.length, 0) > mostCharacters)
    badInput(`A pitch has ${mostCharacters} characters at most. Say the most important.`);
  const asked = minutes ?? usualMinutes;
  if (!Number.isInteger(asked) || asked < 10 || asked > 60)
    badInput(`minutes must be a whole number from 10 to 60; it was ${asked}.`);
  return {
    sentences: clean,
    minutes: asked,
    reading: optionalWords(reading, { name: 'reading', most: 300 }),
    readingUrl: cleanAddress(readingUrl),
  };
}

function cleanAddress(address: string | null | undefined): string {
  const text = optionalWords(address, { name: 'readingUrl', most: 1_000 });
  if (text === '') return '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    badInput('readingUrl must be a web address that begins with https://.');
  if (url?.username || url?.password)
    badInput('readingUrl must hold no name or password before the host.');
  return text;
}

/** Throws BAD_USER_INPUT where a sentence cites what is not there. */
export async function checkCitations(
  tx: Db,
  request: RequestRow,
  { sentences, actorId }: { sentences: readonly Sentence[]; actorId: string },
): Promise<void> {
  const cited = sentences.map((one) => ({ text: one.text, words: (one.cites ?? '').split(' ') }));
  const idsOf = (kind: string) =>
    cited.flatMap(({ words: [first, ...rest] }) => (first === kind ? [rest.join(' ')] : []));
  const [topics, works, pairs] = [idsOf('TOPIC'), idsOf('WORK'), idsOf('TIE')];
  const [citable] = await findCitable(tx, {
    requestId: request.id,
    topicIds: topics,
    workIds: works,
    pairs: pairs.map((pair) => pair.split(' ').sort().join(' ')),
  });
  const { need, tried, outcome, freeTimes } = request;
  const own = new Map(Object.entries({ need, tried, outcome, freeTimes }));
  const around = new Set([...request.path, request.learnerId, request.expertId, actorId]);
  const isThere = (kind: string, id: string, text: string) => {
    const said = own.get(id) ?? '';
    if (kind === 'WORDS') return said !== '' && text.includes(said);
    if (kind === 'TOPIC') return citable?.topicIds.includes(id);
    if (kind === 'WORK') return citable?.workIds.includes(id);
    const ends = id.split(' ');
    return (
      kind === 'TIE' &&
      ends.every((end) => around.has(end)) &&
      citable?.pairs.includes(ends.sort().join(' '))
    );
  };
  for (const { text, words } of cited) {
    const [kind = '', ...rest] = words;
    if (kind === '' || isThere(kind, rest.join(' '), text)) continue;
    badInput(
      `“${text.slice(0, 60)}” cites ${words.join(' ')}, which is not there. Cite a connection, a topic the expert knows, their work or the learner’s own words, or nothing.`,
    );
  }
}

/** What the learner says themself, as a pitch: for the way straight to the expert. */
export function ownPitch(words: Pick<RequestRow, 'need' | 'tried' | 'outcome'>): PitchWords {
  const kinds = ['need', 'tried', 'outcome'] as const;
  const said = kinds.filter((kind) => words[kind] !== '');
  return { sentences: said.map((kind) => ({ text: words[kind], cites: cites.words(kind) })) };
}

/** The same for somebody whom the expert suggests: what a broker said of the one is not said of the other. */
export function suggestedPitch(note: string, words: RequestRow): PitchWords {
  const { sentences } = ownPitch(words);
  return { sentences: note === '' ? sentences : [{ text: note }, ...sentences] };
}

type Kept = { requestId: string; version: number; byId: string; pitch: PitchWords; now: Date };

/** Keeps a version of a pitch, cleaned. */
export async function keepPitch(tx: Db, { requestId, version, byId, pitch, now }: Kept) {
  const { sentences, ...rest } = cleanPitch(pitch);
  await writePitch(tx, {
    ...rest,
    id: crypto.randomUUID(),
    requestId,
    version,
    byId,
    texts: sentences.map(({ text }) => text),
    cites: sentences.map((sentence) => sentence.cites),
    at: now.toISOString(),
  });
}
