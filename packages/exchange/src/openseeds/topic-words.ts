import type { Place, RecordOf } from '../records.ts';
import { isTopicName, topicKey } from '../topic-name.ts';

/** How often each spelling of a topic was seen, and where the topic was seen first. */
export type Spellings = Map<string, { counts: Map<string, number>; at: Place }>;

const placeholder = /^(none|n\/?a|tbd|unknown|no (listed )?expertise( listed)?)$/i;
const joined = /\s(and|&|or|y|e|et|und)\s/i;

const tidied = (words: string) =>
  words
    .trim()
    .replace(/[\s;.,:"“”]+$/, '')
    .replace(/^[\s;,:•*"“”-]+/, '');

/**
 * Several topics written as one, apart: at line breaks and `;` always, at commas unless the last part says "and",
 * which is how one name with a list in it looks ("Ecology, evolution and behaviour").
 */
function split(words: string): string[] {
  const lines = words.split(/[\n;]/).map(tidied).filter(Boolean);
  const parts = lines.flatMap((line) => {
    const pieces = line.split(/, +/).map(tidied).filter(Boolean);
    return joined.test(` ${pieces.at(-1) ?? ''} `) || /\(.*,.*\)/.test(line) ? [line] : pieces;
  });
  return parts.length > 1 && parts.every(isTopicName) ? parts : [tidied(words)];
}

export function countSpelling(spellings: Spellings, words: string, at: Place): void {
  const key = topicKey(words);
  const seen = spellings.get(key) ?? { counts: new Map<string, number>(), at };
  seen.counts.set(words, (seen.counts.get(words) ?? 0) + 1);
  spellings.set(key, seen);
}

/** The topics among words people wrote, each once; counts their spellings and says what was done to them. */
export function topicsIn(words: readonly string[], at: Place, spellings: Spellings) {
  const topics = new Map<string, string>();
  const sentences: string[] = [];
  const messages: string[] = [];
  for (const one of words) {
    const parts = split(one);
    if (parts.length > 1) messages.push(`“${one}” split into ${parts.join(' | ')}`);
    for (const part of parts) {
      const key = topicKey(part);
      if (key === '' || placeholder.test(part)) {
        messages.push(`“${one}” names no topic; left out`);
      } else if (!isTopicName(part)) {
        messages.push(`“${one}” is too long for the name of a topic; kept in their own words`);
        sentences.push(one.trim());
      } else if (topics.has(key)) {
        messages.push(`“${part}” is there twice; taken once`);
      } else {
        topics.set(key, part);
        countSpelling(spellings, part, at);
      }
    }
  }
  return { topics: [...topics.values()], sentences, messages };
}

/** What a source says about a topic beside its name. */
export type About = { broader: string[]; description?: string };

export type Topic = RecordOf<'topic'> & { at: Place; spellings: string[] };

/**
 * One topic for each seen, named by its most frequent spelling (the first of equals);
 * spellings that differ by more than case are its aliases.
 */
export function topicsSeen(spellings: Spellings, about: ReadonlyMap<string, About>): Topic[] {
  return [...spellings].map(([key, { counts, at }]) => {
    const ordered = [...counts].sort(([, one], [, other]) => other - one).map(([words]) => words);
    const [name = key, ...others] = ordered;
    const known = new Set([name.toLowerCase()]);
    const aliases = others.filter((alias) => {
      const fresh = !known.has(alias.toLowerCase());
      known.add(alias.toLowerCase());
      return fresh;
    });
    const { broader = [], description } = about.get(key) ?? {};
    const place = { disciplines: [], broader, related: [], curated: false };
    return { name, aliases, ...place, description, at, spellings: ordered };
  });
}
