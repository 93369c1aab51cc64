import { isTopicName, topicKey } from '@peergraph/exchange';
import type { Db } from '../db.ts';
import { badInput } from '../errors.ts';
import { settleNames } from '../exchange/own-names.ts';
import { topicNames } from '../exchange/topic-names.ts';
import { optionalWords } from '../plain-words.ts';
import { eraseUnnamedTopics } from '../topics.ts';
import { writeTopicsAbout } from './queries.ts';

const most = 12;

/** The names of topics that somebody typed, each once; empty ones are left out. Throws BAD_USER_INPUT. */
export function topicNamesFrom(typed: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const one of typed) {
    const name = optionalWords(one, { name: 'topics', most: 300 });
    if (name === '') continue;
    if (!isTopicName(name))
      badInput(`“${name}” is no name of a topic: 60 characters and 7 words are the limit.`);
    if (!names.has(topicKey(name))) names.set(topicKey(name), name);
  }
  if (names.size > most) badInput(`topics has ${names.size} names; ${most} are the limit.`);
  return [...names.values()];
}

/** Ties a challenge to the topics with these names, found or made as an import does, and to no others. */
export async function writeTopicsNamed(tx: Db, id: string, names: string[]): Promise<void> {
  const topics = topicNames(tx, await settleNames(tx, []), () => {});
  await topics.learn(names);
  const formers = await writeTopicsAbout(tx, { id, topics: topics.findAll(names) });
  await eraseUnnamedTopics(tx, { ids: formers.map(({ formerId }) => formerId) });
}
