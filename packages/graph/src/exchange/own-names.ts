import { type Place, type Problem, topicKey } from '@peergraph/exchange';
import type { Db } from '../db.ts';
import { listTopics, listTopicsByName, type TopicRow } from '../topics.ts';

/** A topic that a source tells of, as far as its names go. */
export type ToldTopic = { name: string; aliases: string[]; curated: boolean; at: Place };

export type OwnNames = {
  /** The key of the topic whose own name a folded name is: in the source, or else in the graph. */
  own: ReadonlyMap<string, string>;
  /** The same, and the aliases that are left. */
  all: ReadonlyMap<string, string>;
  problems: Problem[];
  /** Topics of the graph that lose a name, with its spellings among their aliases. */
  taken: { key: string; name: string; spellings: string[] }[];
};

const batchSize = 2_000;

/**
 * Settles whose name is whose before the first topic is written, so that the order of a file decides nothing: an own
 * name comes first, and is no alias of another topic. Only a spelling seen in use (not curated) joins the topic of
 * the graph that has it as an alias already.
 */
export async function settleNames(db: Db, told: readonly ToldTopic[]): Promise<OwnNames> {
  const inGraph = await topicsNamed(db, told);
  const own = ownNames(told, inGraph);
  const keyOf = ({ name }: ToldTopic) => own.get(topicKey(name)) ?? topicKey(name);

  const all = new Map(own);
  const refused: { alias: string; of: ToldTopic; owner: string }[] = [];
  for (const of of told) {
    for (const alias of of.aliases) {
      const owner = all.get(topicKey(alias));
      if (owner === undefined) all.set(topicKey(alias), keyOf(of));
      else if (own.has(topicKey(alias)) && owner !== keyOf(of)) refused.push({ alias, of, owner });
    }
  }
  all.delete('');
  const robbed = told.flatMap((by) => {
    const others = by.curated ? (inGraph.get(topicKey(by.name)) ?? []) : [];
    return others.flatMap(({ id, key }) => (key === keyOf(by) ? [] : [{ id, by }]));
  });

  const ids = refused.flatMap(({ owner }) => inGraph.get(owner)?.map(({ id }) => id) ?? []);
  const rows = await listTopics(db, { ids: [...ids, ...robbed.map(({ id }) => id)] });
  const topicById = new Map(rows.map((row) => [row.id, row]));
  const nameOf = new Map(rows.map(({ key, name }) => [key, name]));
  for (const topic of told) nameOf.set(keyOf(topic), topic.name);
  const losses = robbed.flatMap(({ id, by }) => {
    const topic = topicById.get(id);
    return topic ? [{ topic, by }] : [];
  });
  return {
    own,
    all,
    problems: [
      ...refused.map(({ alias, of, owner }) => ({
        ...of.at,
        message: `“${alias}” is a topic of its own (${nameOf.get(owner)}) and no alias of ${of.name}; left out`,
      })),
      ...losses.map(({ topic, by }) => ({
        ...by.at,
        message: `${by.name} is a topic of its own now; taken from the aliases of ${topic.name}`,
      })),
    ],
    taken: losses.map(({ topic, by }) => taken(topic, topicKey(by.name))),
  };
}

function ownNames(told: readonly ToldTopic[], inGraph: Map<string, Found[]>): Map<string, string> {
  const own = new Map<string, string>();
  for (const { name, curated } of told) {
    const folded = topicKey(name);
    own.set(folded, curated ? folded : (inGraph.get(folded)?.[0]?.key ?? folded));
  }
  for (const [folded, [first]] of inGraph) {
    if (first?.key === folded && !own.has(folded)) own.set(folded, folded);
  }
  return own;
}

const taken = ({ key, aliases }: TopicRow, name: string) => ({
  key,
  name,
  spellings: aliases.filter((alias) => topicKey(alias) === name),
});

type Found = { id: string; key: string };

/** The topics of the graph by each of the names that are told; the one whose own name it is comes first. */
async function topicsNamed(db: Db, told: readonly ToldTopic[]): Promise<Map<string, Found[]>> {
  const names = [...new Set(told.flatMap(({ name, aliases }) => [name, ...aliases].map(topicKey)))];
  const found = new Map<string, Found[]>();
  for (let start = 0; start < names.length; start += batchSize) {
    const batch = names.slice(start, start + batchSize);
    for (const { name, ...topic } of await listTopicsByName(db, { names: batch })) {
      found.set(name, [...(found.get(name) ?? []), topic]);
    }
  }
  return found;
}
