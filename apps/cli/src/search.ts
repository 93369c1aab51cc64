import { topicKey } from '@peergraph/exchange';
import {
  type Db,
  findChallenge,
  findHyperConnections,
  findPerson,
  findTopicsNamed,
  type HyperConnections,
  type HyperConnectionsInput,
  listTopics,
} from '@peergraph/graph';
import type { Command } from 'commander';
import { wholeNumber } from './numbers.ts';
import { Refused, type Terminal, WrongUse } from './terminal.ts';
import { withDb } from './with-db.ts';

type Options = {
  challenge?: string;
  text?: string;
  topic?: string[];
  person?: string;
  first: number;
  json?: boolean;
};

export function addSearch(program: Command, terminal: Terminal): void {
  program
    .command('search')
    .summary('find who outside a network can help, and why')
    .description(
      'Finds people outside somebody’s own network who can help with a challenge, a question in any words, or topics. Say what for by exactly one of --challenge, --text and --topic.',
    )
    .option('--challenge <key>', 'a challenge of the graph')
    .option('--text <words>', 'the question in any words')
    .option(
      '--topic <name>',
      'a topic in any of its spellings; may be repeated',
      (name, all: string[] = []) => [...all, name],
    )
    .option('--person <key>', 'for whom; without, nobody’s network is left out')
    .option('--first <number>', 'how many people, 1 to 100', wholeNumber(1, 100), 10)
    .option('--json', 'print the result as JSON')
    .action(async (options: Options) => {
      const { challenge, text, topic, first } = options;
      if ([challenge, text, topic].filter((one) => one !== undefined).length !== 1) {
        throw new WrongUse('Give exactly one of --challenge, --text and --topic.');
      }
      await withDb(terminal, async (db) => {
        const [ask, personId] = await Promise.all([askOf(db, options), personOf(db, options)]);
        const found = await findHyperConnections(db, { ...ask, personId, first });
        const result = await presented(db, found);
        terminal.out(options.json ? `${JSON.stringify(result)}\n` : described(result));
      });
    });
}

async function askOf(db: Db, { challenge, text, topic }: Options): Promise<HyperConnectionsInput> {
  if (challenge !== undefined) {
    const [found] = await findChallenge(db, { key: challenge });
    if (!found) throw new Refused(`There is no challenge with the key "${challenge}".`);
    return { challengeId: found.id };
  }
  if (text !== undefined) return { text };
  const named = await findTopicsNamed(db, topic ?? []);
  const known = new Set(named.map(({ name }) => name));
  const unknown = (topic ?? []).filter((words) => !known.has(topicKey(words)));
  if (unknown.length === 0) return { topicIds: [...new Set(named.map(({ id }) => id))] };
  throw new Refused(`There is no topic called ${unknown.join(' or ')}. --text takes any words.`);
}

async function personOf(db: Db, { person }: Options): Promise<string | undefined> {
  if (person === undefined) return undefined;
  const [found] = await findPerson(db, { key: person });
  if (!found) throw new Refused(`There is no person with the key "${person}".`);
  return found.id;
}

type Presented = Awaited<ReturnType<typeof presented>>;

/** The result in keys and names, without the ids of the database. */
async function presented(db: Db, { items, understoodAs, gap }: HyperConnections) {
  const topics = await listTopics(db, { ids: understoodAs.map(({ topicId }) => topicId) });
  const nameOf = new Map(topics.map(({ id, name }) => [id, name]));
  return {
    items: items.map(({ person, score, relevance, novelty, reachability, ...rest }) => ({
      key: person.key,
      name: person.name,
      headline: person.headline,
      score,
      relevance,
      novelty,
      reachability,
      availability: rest.availability,
      distance: rest.distance,
      why: rest.why,
    })),
    understoodAs: understoodAs.flatMap(({ topicId, weight, how }) => {
      const topic = nameOf.get(topicId);
      return topic === undefined ? [] : [{ topic, weight, how }];
    }),
    gap: gap && { kind: gap.kind, message: gap.message },
  };
}

const topicsShown = 8;

function described({ items, understoodAs, gap }: Presented): string {
  const topics = understoodAs.slice(0, topicsShown).map(({ topic }) => topic);
  const more = understoodAs.length - topics.length;
  const people = items.map(({ key, name, headline, score, why }, index) => {
    const rank = `${index + 1}.`.padStart(3);
    const who = `${name} (${key})${headline === null ? '' : `, ${headline}`}`;
    return `\n${rank} ${who}\n    ${why}\n    score ${score.toFixed(2)}\n`;
  });
  return [
    topics.length > 0
      ? `Understood as: ${topics.join(', ')}${more > 0 ? ` and ${more} more` : ''}\n`
      : 'No topic was understood.\n',
    ...people,
    gap ? `\n${gap.message}\n` : '',
  ].join('');
}
