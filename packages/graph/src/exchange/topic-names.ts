import { topicKey } from '@peergraph/exchange';
import type { Db } from '../db.ts';
import { listTopicsByName } from '../topics.ts';
import type { OwnNames } from './own-names.ts';
import { type Written, writeTopics } from './queries.ts';

export type NamedTopic = { key: string; words: string };

/** Resolves topics named in a source's own words to topics of the graph, making the ones that are new. */
export type TopicNames = {
  /** Looks up every name not seen before; what nobody knows becomes a topic, a new spelling an alias. */
  learn: (names: string[]) => Promise<void>;
  /** The key of the topic these words name, after `learn`; undefined when the words name nothing. */
  find: (words: string) => string | undefined;
  /** Each topic once, with the first words it was named by. */
  findAll: (words: string[]) => NamedTopic[];
  /** Of the aliases told of a topic those that are not the own names of others. */
  freeFor: (key: string, aliases: string[]) => string[];
};

/** The names of topics as an import goes on, beginning with those that are settled. */
export function topicNames(
  db: Db,
  { own, all }: OwnNames,
  onWrite: (counts: Written) => void,
): TopicNames {
  const topicByName = new Map(all);
  const spellings = new Set<string>();
  const find = (words: string) => topicByName.get(topicKey(words));

  async function learn(words: string[]) {
    const fresh = new Map<string, string>();
    for (const word of words) {
      if (spellings.has(word)) continue;
      spellings.add(word);
      if (topicKey(word) !== '') fresh.set(word, topicKey(word));
    }
    const unknown = [...new Set(fresh.values())].filter((name) => !topicByName.has(name));
    const known = unknown.length > 0 ? await listTopicsByName(db, { names: unknown }) : [];
    for (const { name, key } of known) {
      if (!topicByName.has(name)) topicByName.set(name, key);
    }
    const rows = new Map<
      string,
      { key: string; name: string; aliases: string[]; names: string[] }
    >();
    for (const [word, name] of fresh) {
      const key = topicByName.get(name) ?? name;
      topicByName.set(name, key);
      const row = rows.get(key) ?? { key, name: word, aliases: [], names: [] };
      rows.set(key, {
        ...row,
        aliases: [...row.aliases, word],
        names: [...new Set([...row.names, name])],
      });
    }
    if (rows.size === 0) return;
    const written = await writeTopics(db, {
      rows: [...rows.values()].map((row) => ({ ...row, curated: false, disciplines: [] })),
    });
    for (const counts of written) onWrite(counts);
  }

  return {
    learn,
    find,
    findAll: (names) => {
      const found = new Map<string, NamedTopic>();
      for (const words of names) {
        const key = find(words);
        if (key && !found.has(key)) found.set(key, { key, words });
      }
      return [...found.values()];
    },
    freeFor: (key, aliases) => aliases.filter((alias) => (own.get(topicKey(alias)) ?? key) === key),
  };
}
