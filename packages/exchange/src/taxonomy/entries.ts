import { checkRecord } from '../check-record.ts';
import type { Entry, Problem } from '../records.ts';
import { isTopicName, topicKey } from '../topic-name.ts';
import type { Concept, Label, Taxonomy } from './concepts.ts';
import { cutCycles } from './cycles.ts';

type Named = Concept & { name: Label };
type Options = { language: string; source: string };

/**
 * A taxonomy as topics, with what they are parts of and related to, and as bridges between the words of its schemes. Each
 * name stands for one concept, the first. What a topic can't be is a problem: a concept without a name, one named like
 * another, one that is broader than itself, even over others; what is only too long for a name is counted.
 */
export function* entriesOf(taxonomy: Taxonomy, options: Options): Generator<Entry> {
  const problems: Problem[] = [];
  const named = namedConcepts(taxonomy, options, problems);
  cutCycles(named, problems);
  const report = (entries: Iterable<Problem>) =>
    [...entries].map((problem): Entry => ({ kind: 'problem', problem }));
  const elsewhere = { ties: 0, example: '' };
  /** The names of the concepts at these addresses; those that are not in the files are counted. */
  const namesOf = (uris: Iterable<string>) =>
    [...uris].flatMap((uri) => {
      const other = named.get(uri);
      if (other) return [other.name.words];
      if (!taxonomy.concepts.get(uri)?.isTold) {
        elsewhere.ties += 1;
        elsewhere.example ||= uri;
      }
      return [];
    });
  yield* report(problems);
  for (const concept of named.values()) {
    const { name, aliases, description, scheme } = concept;
    const record = {
      name: name.words,
      aliases: [...new Set(aliases.map(({ words }) => words))].filter(
        (words) => words !== name.words,
      ),
      broader: namesOf(concept.broader),
      related: namesOf(concept.related),
      description: description?.words.slice(0, 20_000),
      curated: false,
      source: sourceOf(taxonomy, scheme, options),
    };
    yield* checkRecord('topic', record, concept.at);
  }
  for (const concept of named.values()) {
    for (const uri of concept.matches) {
      const other = named.get(uri);
      if (!other || topicKey(other.name.words) === topicKey(concept.name.words)) continue;
      const by = sourceOf(taxonomy, concept.scheme, options);
      const bridge = {
        from: concept.name.words,
        relation: 'means_similar',
        to: other.name.words,
        by,
      };
      yield* checkRecord('bridge', bridge, concept.at);
    }
  }
  if (elsewhere.ties > 0) {
    const message = `${elsewhere.ties} ties lead to concepts that are not in these files, such as ${elsewhere.example}; left out`;
    yield* report([{ file: options.source, message }]);
  }
}

const sourceOf = ({ schemes }: Taxonomy, scheme: string | undefined, { source }: Options) =>
  ((scheme !== undefined && schemes.get(scheme)?.words.trim()) || source).slice(0, 200);

/** The concepts that can be topics, by their address, and a problem for each that can't. */
function namedConcepts(taxonomy: Taxonomy, { language, source }: Options, problems: Problem[]) {
  const named = new Map<string, Named>();
  const owners = new Map<string, string>();
  const long = { names: 0, example: '' };
  const fits = ({ words }: Label) => {
    if (isTopicName(words)) return true;
    long.names += 1;
    long.example ||= words.slice(0, 80);
    return false;
  };
  for (const concept of taxonomy.concepts.values()) {
    const { uri, at, isTold, name, languages } = concept;
    if (!isTold) continue;
    if (!name) {
      const others = [...languages].sort().slice(0, 5).join(', ');
      const has = others === '' ? 'no name at all' : `a name in ${others}, none in ${language}`;
      problems.push({ ...at, key: uri, message: `this concept has ${has}; left out` });
      continue;
    }
    const words = name.words.replace(/\s+/g, ' ').trim();
    if (!fits({ ...name, words })) continue;
    const owner = owners.get(topicKey(words));
    if (owner !== undefined) {
      problems.push({
        ...at,
        key: uri,
        message: `“${words}” names ${owner} too; the first is kept`,
      });
      continue;
    }
    owners.set(topicKey(words), uri);
    const aliases = concept.aliases.filter(fits);
    named.set(uri, { ...concept, name: { ...name, words }, aliases });
  }
  if (long.names > 0) {
    const message = `${long.names} labels are longer than 60 characters or seven words, such as “${long.example}”; left out`;
    problems.push({ file: source, message });
  }
  return named;
}
